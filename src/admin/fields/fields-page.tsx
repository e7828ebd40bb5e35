import {
  Alert,
  Box,
  Button,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { refusalOf } from '../http/panel-errors';
import { useLoaded } from '../http/use-loaded';
import { FieldDialog } from './field-dialog';
import { FieldPreview } from './field-preview';
import { FieldTable } from './field-table';
import {
  bodyOf,
  FIELDS,
  type FieldDraft,
  type FieldLine,
  type FieldOverview,
  type FieldType,
} from './field-types';

const FIRST_TYPE = 'persuasion-visit';

/** 字段管理: the fields that the district added to each kind of record. */
export function FieldsPage() {
  const [query, setQuery] = useSearchParams();
  const recordType = query.get('type') ?? FIRST_TYPE;
  const types = useLoaded<FieldType[]>(FIELDS);
  const overview = useLoaded<FieldOverview>(`${FIELDS}/${recordType}`);
  const { post, put } = useFetchClient();
  const [edited, setEdited] = useState<FieldLine | 'new' | null>(null);
  const [refusal, setRefusal] = useState('');

  if (types.state === 'loading') return <Page.Loading />;
  if (types.state === 'failed')
    return <Typography textColor="danger600">{types.message}</Typography>;
  const fields = overview.state === 'ready' ? overview.data.fields : [];

  const act = async (request: () => Promise<unknown>): Promise<void> => {
    setRefusal('');
    try {
      await request();
    } catch (error) {
      setRefusal(refusalOf(error).message);
    }
    overview.reload();
  };
  const save = async (draft: FieldDraft): Promise<void> => {
    if (edited === 'new') await post(FIELDS, { ...bodyOf(draft), recordType, code: draft.code });
    else if (edited)
      await put(`${FIELDS}/${edited.documentId}`, { ...bodyOf(draft), rev: edited.rev });
    setEdited(null);
    overview.reload();
  };

  return (
    <Page.Main>
      <Page.Title>字段管理</Page.Title>
      <Layouts.Header
        title="字段管理"
        subtitle="给各类记录增加本区需要的项目；保存后立即出现在填报页面、记录详情和接口中。"
        primaryAction={
          <Button startIcon={<Plus />} onClick={() => setEdited('new')}>
            增加字段
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <Box maxWidth="24rem">
            <SingleSelect
              aria-label="记录类别"
              value={recordType}
              onChange={(value) => setQuery({ type: String(value) })}
            >
              {types.data.map((type) => (
                <SingleSelectOption key={type.recordType} value={type.recordType}>
                  {type.active > 0 ? `${type.label}（${type.active} 个字段）` : type.label}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
          {refusal !== '' && (
            <Alert
              variant="danger"
              title="没有办成"
              closeLabel="关闭"
              onClose={() => setRefusal('')}
            >
              {refusal}
            </Alert>
          )}
          {overview.state === 'failed' && <Typography>{overview.message}</Typography>}
          {overview.state === 'ready' && fields.length === 0 && (
            <Typography>
              这类记录还没有增加过字段。点右上角“增加字段”，填报页面上马上就会多出一项。
            </Typography>
          )}
          {fields.length > 0 && (
            <FieldTable
              fields={fields}
              onEdit={setEdited}
              onOrder={(codes) =>
                void act(() => put(`/not-one-less/field-orders/${recordType}`, { codes }))
              }
              onActive={({ documentId, rev }, active) =>
                void act(() => put(`${FIELDS}/${documentId}`, { rev, active }))
              }
            />
          )}
          <FieldPreview fields={fields.filter(({ active }) => active)} />
        </Flex>
      </Layouts.Content>
      {edited !== null && (
        <FieldDialog
          field={edited === 'new' ? null : edited}
          earlier={
            edited === 'new'
              ? fields
              : fields.slice(
                  0,
                  fields.findIndex((one) => one === edited),
                )
          }
          taken={fields.map(({ code }) => code)}
          onSave={save}
          onClose={() => setEdited(null)}
        />
      )}
    </Page.Main>
  );
}
