import { useRef } from 'react';
import { randomKey } from '../../app/random-key';
import { putPicture } from '../drafts/picture-store';
import type { Picture } from '../field-types';
import { SignaturePad } from '../signature/SignaturePad';
import type { FieldProps } from './field-props';
import { FieldFrame } from './FieldFrame';
import classes from './PictureTile.module.css';
import { PictureTile } from './PictureTile';

/** A signature drawn on the screen; a restored one is shown as a picture until it is drawn anew. */
export function SignatureField(props: FieldProps<'signature', Picture[]>) {
  const { id, field, value, onChange, required, error, draftKey, uploads } = props;
  const drawnHere = useRef(false);
  const kept = value[0];

  const keep = (drawing: Blob | null): void => {
    drawnHere.current = true;
    if (drawing === null) {
      onChange([]);
      return;
    }
    const picture = {
      id: randomKey(),
      fileName: `${field.label}.png`,
      takenAt: new Date().toISOString(),
    };
    void putPicture(draftKey, picture.id, drawing);
    onChange([picture]);
  };

  return (
    <FieldFrame id={id} label={field.label} help={field.help} required={required} error={error}>
      {kept && !drawnHere.current ? (
        <div className={`${classes.tiles} ${classes.signature}`}>
          <PictureTile
            picture={kept}
            purpose={field.purpose}
            draftKey={draftKey}
            uploads={uploads}
            label={field.label}
            onRemove={() => onChange([])}
          />
        </div>
      ) : (
        <SignaturePad id={id} label={field.label} invalid={error !== undefined} onDrawn={keep} />
      )}
    </FieldFrame>
  );
}
