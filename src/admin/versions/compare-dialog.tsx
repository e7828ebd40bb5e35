import {
  Box,
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { useState, type ReactNode } from 'react';
import { versionName, type VersionLine } from './version-line';

type Props = {
  versions: VersionLine[];
  onClose: () => void;
  /** The comparison of two versions, by their document ids. */
  children: (before: string, after: string) => ReactNode;
};

/** Two versions beside each other; at first the one in use and the newest. */
export function CompareDialog({ versions, onClose, children }: Props) {
  const inUse = versions.find(({ state }) => state === 'PUBLISHED') ?? versions.at(-1);
  const [newest, second] = versions;
  const first = inUse === newest ? (second ?? newest) : inUse;
  const [before, setBefore] = useState(first?.documentId ?? '');
  const [after, setAfter] = useState(newest?.documentId ?? '');
  const pick = (label: string, value: string, onChange: (value: string) => void) => (
    <Box flex="1">
      <Field.Root width="100%">
        <Field.Label>{label}</Field.Label>
        <SingleSelect value={value} onChange={(chosen) => onChange(String(chosen))}>
          {versions.map((line) => (
            <SingleSelectOption key={line.documentId} value={line.documentId}>
              {versionName(line)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content style={{ width: 'min(1200px, 94vw)', maxWidth: 'none' }}>
        <Modal.Header>
          <Modal.Title>比较版本</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Flex gap={4}>
              {pick('原版本', before, setBefore)}
              {pick('新版本', after, setAfter)}
            </Flex>
            {children(before, after)}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            关闭
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
