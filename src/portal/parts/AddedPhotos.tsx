import type { FieldDescription, FieldValues } from '../../domain/form/field';
import { isShown } from '../../domain/form/is-shown';
import { EvidencePhotos } from './EvidencePhotos';
import { Sheet } from './Sheet';

type Props = { fields: readonly FieldDescription[]; values: FieldValues | null | undefined };

/** The pictures under fields that administrators added, a sheet a field; nothing where there are none. */
export function AddedPhotos({ fields, values }: Props) {
  const held = values ?? {};
  return fields
    .filter(({ kind, code }) => kind === 'photo' && isShown(code, fields, held))
    .map(({ code, label }) => {
      const ids = held[code];
      if (!Array.isArray(ids) || ids.length === 0) return null;
      return (
        <Sheet key={code} title={label}>
          <EvidencePhotos ids={ids as readonly string[]} />
        </Sheet>
      );
    });
}
