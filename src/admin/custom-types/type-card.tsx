import { Alert, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { CUSTOM_KIND_LABELS } from '../../domain/custom-type/custom-type';
import { refusalOf } from '../http/panel-errors';
import { withTick, type PromotedType, type Ticks } from './promoted-type';
import { RolesTable } from './roles-table';

type Props = { register: PromotedType; onSaved: () => void };

const same = (a: Ticks, b: Ticks): boolean =>
  (Object.keys(a) as (keyof Ticks)[]).every(
    (deed) => [...a[deed]].sort().join() === [...b[deed]].sort().join(),
  );

/** One register: its questions, and the roles it is open to. */
export function TypeCard({ register, onSaved }: Props) {
  const { put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [ticks, setTicks] = useState(register.roles);
  const [isSaving, setSaving] = useState(false);
  const { type, running, documentId, rev } = register;
  const save = async (): Promise<void> => {
    setSaving(true);
    try {
      await put(`/not-one-less/custom-types/${documentId}/roles`, { rev, ...ticks });
      toggleNotification({ type: 'success', message: `“${type.title}”的岗位已保存，立即生效。` });
      onSaved();
    } catch (error) {
      toggleNotification({ type: 'danger', message: refusalOf(error).message });
    } finally {
      setSaving(false);
    }
  };
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={6} tag="section">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" gap={4}>
          <Typography variant="beta" tag="h2">
            {type.title}
          </Typography>
          <Button
            loading={isSaving}
            disabled={same(ticks, register.roles)}
            onClick={() => void save()}
          >
            保存岗位
          </Button>
        </Flex>
        {!running && (
          <Alert title="尚未生效" variant="warning" closeLabel="关闭" onClose={() => undefined}>
            重新启动服务后才能登记。
          </Alert>
        )}
        <Typography textColor="neutral600">
          {type.attributes
            .map(
              ({ label, kind, required }) =>
                `${label}（${CUSTOM_KIND_LABELS[kind]}${required ? '，必填' : ''}）`,
            )
            .join('、')}
        </Typography>
        <RolesTable
          ticks={ticks}
          onTick={(deed, role, on) => setTicks((before) => withTick(before, deed, role, on))}
        />
      </Flex>
    </Box>
  );
}
