import type { Failure } from '../../api/failure';

/** What the server finds wrong with single items, e.g. at `answers.a1.value`. */
export const failuresByItem = (failure: Failure): { code: string; message: string }[] =>
  failure.fields.flatMap(({ path, message }) => {
    const code = /^(?:data\.)?answers\.([^.]+)/.exec(path)?.[1];
    return code === undefined ? [] : [{ code, message }];
  });
