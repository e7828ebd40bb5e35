import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { asFailure, Failure } from '../../api/failure';
import { submitInspection, type Submitted } from '../../api/inspections';
import { upload } from '../../api/upload';
import { randomKey } from '../../app/random-key';
import { closeSheet, type OpenSheet } from '../in-hand';
import type { Current } from '../sync/book';
import { dropSheet } from '../sync/sheet-copies';

/** The principal signs, or a witness stands for the refusal. */
export type Signatures = { inspector: Blob } & (
  | { principal: Blob }
  | { principal: null; refusalWitness: string }
);

const PURPOSES = { principal: 'PRINCIPAL_SIGNATURE', inspector: 'INSPECTOR_SIGNATURE' } as const;

/** Brings everything to the server, then both signatures, then ends the draft; nothing leaves the device before the server's yes. */
export function useSubmit(opened: OpenSheet, staffNo: string) {
  const client = useQueryClient();
  const [words, setWords] = useState<string | null>(null);
  const key = useRef(randomKey());
  const sent = useRef(new Map<Blob, string>());
  const { book, sync } = opened;

  const sendSignature = async (who: keyof typeof PURPOSES, file: Blob): Promise<string> => {
    const known = sent.current.get(file);
    if (known !== undefined) return known;
    const id = await upload(
      {
        file,
        fileName: `${who}.png`,
        purpose: PURPOSES[who],
        inspection: opened.inspectionId,
        key: randomKey(),
      },
      () => undefined,
    );
    sent.current.set(file, id);
    return id;
  };

  const run = async (signatures: Signatures, extra: object): Promise<Submitted> => {
    setWords('正在保存督查内容…');
    opened.turn.take();
    await sync.now();
    if (book.waiting() > 0) {
      const status = sync.status();
      throw status.step === 'offline'
        ? new Failure(0, 'SHEET-01', '现在没有网络，督查内容已存本机。请联网后再提交。')
        : new Failure(-1, 'SHEET-02', '还有内容没有存到服务器，请先处理标红的内容再提交。');
    }
    setWords('正在上传签名…');
    const principal =
      signatures.principal && (await sendSignature('principal', signatures.principal));
    const inspector = await sendSignature('inspector', signatures.inspector);
    setWords('正在提交…');
    const witness = signatures.principal === null && { refusalWitness: signatures.refusalWitness };
    const body = { rev: book.rev(), signatures: { principal, inspector }, ...witness, ...extra };
    const submitted = await submitInspection(opened.inspectionId, body, key.current).catch(
      (error: unknown) => {
        const failure = asFailure(error);
        const current = failure.current as Current | undefined;
        // What was written elsewhere comes to the page; whoever signs reads it before the next try.
        if (failure.status === 409 && current?.answers) book.meet(current);
        throw failure;
      },
    );
    closeSheet(opened.key);
    await dropSheet(staffNo, opened.inspectionId);
    await client.invalidateQueries();
    return submitted;
  };

  return {
    /** What is under way; null when nothing is. */
    words,
    submit: (signatures: Signatures, extra: object): Promise<Submitted> =>
      run(signatures, extra).finally(() => setWords(null)),
  };
}
