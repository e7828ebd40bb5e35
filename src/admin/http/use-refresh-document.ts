import { adminApi } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useDispatch } from 'react-redux';

type Invalidate = (tags: { type: 'Document'; id: string }[]) => { type: string };

/** Makes the page read the record again after a use case changed it behind the form's back. */
export function useRefreshDocument(model: string, documentId: string): () => void {
  const dispatch = useDispatch();
  return useCallback(() => {
    // The content manager adds the tag `Document` to the shared API at run time only, so its type does not know it.
    const invalidate = adminApi.util.invalidateTags as unknown as Invalidate;
    dispatch(
      invalidate([
        { type: 'Document', id: `${model}_${documentId}` },
        { type: 'Document', id: `${model}_LIST` },
      ]),
    );
  }, [dispatch, model, documentId]);
}
