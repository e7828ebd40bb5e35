import { Checkbox, TextInput } from '@mantine/core';
import { SignatureBox } from './SignatureBox';
import type { KeptSignature } from './use-signature';

type Props = {
  signature: KeptSignature;
  /** The witness's name once the principal refuses; null while they are expected to sign. */
  witness: string | null;
  onWitness: (name: string | null) => void;
  /** Whether a submission was tried, so that a gap is named. */
  tried: boolean;
};

/** The principal signs; where they will not, a witness is named instead, as with visits. */
export function PrincipalSignature({ signature, witness, onWitness, tried }: Props) {
  return (
    <>
      {witness === null && (
        <SignatureBox
          id="field-principalSignature"
          label="校长（签名）"
          signature={signature}
          missing={tried && signature.drawing === null}
        />
      )}
      <Checkbox
        size="md"
        mb="md"
        label="校长拒绝签名"
        checked={witness !== null}
        onChange={(event) => onWitness(event.currentTarget.checked ? '' : null)}
      />
      {witness !== null && (
        <TextInput
          id="field-refusalWitness"
          mb="md"
          label="见证人"
          description="写明在场见证拒签的人的姓名和职务"
          withAsterisk
          maxLength={40}
          value={witness}
          error={tried && witness.trim() === '' ? '请填写见证人' : undefined}
          onChange={(event) => onWitness(event.currentTarget.value)}
        />
      )}
    </>
  );
}
