import { Button, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { asFailure } from '../../api/failure';
import { useMe } from '../../app/use-me';
import { FailureNote } from '../../parts/FailureNote';
import { Sheet } from '../../parts/Sheet';
import { useToast } from '../../parts/Toasts';
import { goToItem, useOpened, useProgress } from '../sheet/sheet-context';
import { failedItems } from './failed-items';
import { failuresByItem } from './failures-by-item';
import { ExtraFieldInputs } from './ExtraFieldInputs';
import { PrincipalSignature } from './PrincipalSignature';
import { SignatureBox } from './SignatureBox';
import { useExtraFields } from './use-extra-fields';
import { useSignature } from './use-signature';
import { useSubmit, type Signatures } from './use-submit';

function goToField(name: string): void {
  const field =
    document.getElementById(`field-${name}-group`) ?? document.getElementById(`field-${name}`);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

/** The end of the sheet: both signatures, and the submission that cannot be taken back. */
export function SubmitPanel() {
  const opened = useOpened();
  const me = useMe();
  const toast = useToast();
  const navigate = useNavigate();
  const { book, model } = opened;
  const { filled, total } = useProgress();
  const principal = useSignature(opened.key, 'principal');
  const inspector = useSignature(opened.key, 'inspector');
  const [witness, setWitness] = useState<string | null>(null);
  const { words, submit } = useSubmit(opened, me.staffNo);
  const extra = useExtraFields(opened.inspectionId);
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const failed = asking ? failedItems(model, book) : [];

  const signatures = (): Signatures | null => {
    if (inspector.drawing === null) return null;
    const own = { inspector: inspector.drawing };
    if (witness !== null) {
      const refusalWitness = witness.trim();
      return refusalWitness === '' ? null : { ...own, principal: null, refusalWitness };
    }
    return principal.drawing && { ...own, principal: principal.drawing };
  };
  const ask = (): void => {
    setTried(true);
    setFailure(null);
    const [gap] = model.check(me.today);
    const missing = extra.check();
    if (gap) goToItem(gap.code);
    else if (missing !== null) goToField(missing);
    else if (signatures()) setAsking(true);
  };
  const send = async (): Promise<void> => {
    setAsking(false);
    const signed = signatures();
    if (signed === null) return;
    try {
      await submit(signed, extra.body());
      await extra.draft.drop();
      toast('督查表已提交');
      navigate(`/inspections/${opened.inspectionId}`, { replace: true });
      // The page now begins with the paper; the finger is still at its end.
      window.scrollTo(0, 0);
    } catch (error) {
      setFailure(error);
      const refused = failuresByItem(asFailure(error));
      for (const { code, message } of refused) book.refuse(code, message);
      if (refused[0]) goToItem(refused[0].code);
    }
  };

  return (
    <Sheet title="签名与提交">
      <ExtraFieldInputs extra={extra} />
      <PrincipalSignature
        signature={principal}
        witness={witness}
        onWitness={setWitness}
        tried={tried}
      />
      <SignatureBox
        id="field-inspectorSignature"
        label="督查人员（签名）"
        signature={inspector}
        missing={tried && inspector.drawing === null}
      />
      {failure !== null && (
        <FailureNote
          error={failure}
          onRetry={asFailure(failure).offline ? () => void send() : undefined}
        />
      )}
      <Button mt="sm" size="lg" fullWidth loading={words !== null} onClick={ask}>
        提交督查表
      </Button>
      <Text mt={6} size="sm" c="var(--ink-soft)" ta="center" role="status">
        {words ?? `${filled}/${total} 已填。提交前可以随时离开，内容不会丢。`}
      </Text>
      <Modal opened={asking} onClose={() => setAsking(false)} title="请再确认一次">
        <Text>提交后督查表不能修改；发现写错了，只能写明理由另出更正版。</Text>
        {failed.length > 0 && (
          <Text mt="sm" fw={600} c="var(--tone-overdue)">
            有 {failed.length} 项不符合，提交后将各开一个问题，由学校限期整改。
          </Text>
        )}
        <Button mt="lg" fullWidth data-autofocus onClick={() => void send()}>
          确定提交
        </Button>
      </Modal>
    </Sheet>
  );
}
