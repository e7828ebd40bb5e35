import { Button, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { SignaturePad } from '../../forms/signature/SignaturePad';
import classes from './SignatureBox.module.css';
import type { KeptSignature } from './use-signature';

type Props = { id: string; label: string; signature: KeptSignature; missing: boolean };

/** One signature: the pad, or the picture of what was signed before the page was opened anew. */
export function SignatureBox({ id, label, signature, missing }: Props) {
  const { drawing, restored, keep } = signature;
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (drawing === null || !restored) return;
    const made = URL.createObjectURL(drawing);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [drawing, restored]);
  return (
    <div role="group" aria-labelledby={`${id}-label`} className={classes.box}>
      <div id={`${id}-label`} className={classes.label}>
        {label}
      </div>
      {restored && url !== null ? (
        <>
          <img src={url} alt={`${label}，已签`} className={classes.drawn} />
          <Button variant="subtle" onClick={() => keep(null)}>
            清除重签
          </Button>
        </>
      ) : (
        <SignaturePad id={id} label={label} invalid={missing} onDrawn={keep} />
      )}
      {missing && (
        <Text role="alert" c="var(--tone-overdue)" fw={600}>
          请在框内签名
        </Text>
      )}
    </div>
  );
}
