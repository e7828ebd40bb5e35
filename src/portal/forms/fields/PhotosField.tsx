import { Button, Group } from '@mantine/core';
import { useRef, useState } from 'react';
import { asFailure } from '../../api/failure';
import { randomKey } from '../../app/random-key';
import { IconCamera } from '../../parts/icons';
import { putPicture } from '../drafts/picture-store';
import type { Picture } from '../field-types';
import { shrinkPhoto } from '../photos/shrink-photo';
import type { FieldProps } from './field-props';
import { FieldFrame } from './FieldFrame';
import classes from './PictureTile.module.css';
import { PictureTile } from './PictureTile';

/** Photos by camera or from the album: shrunk, kept on the device, and sent while the person writes on. */
export function PhotosField(props: FieldProps<'photos', Picture[]>) {
  const { id, field, value, onChange, required, error, draftKey, uploads } = props;
  const camera = useRef<HTMLInputElement>(null);
  const album = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const take = async (files: FileList | null): Promise<void> => {
    if (!files || files.length === 0) return;
    setBusy(true);
    setTrouble(null);
    const added: Picture[] = [];
    for (const file of Array.from(files)) {
      try {
        const small = await shrinkPhoto(file);
        const picture = {
          id: randomKey(),
          fileName: `${file.name.replace(/\.[^.]*$/, '') || '照片'}.jpg`,
          takenAt: new Date(file.lastModified).toISOString(),
        };
        await putPicture(draftKey, picture.id, small);
        added.push(picture);
      } catch (reason) {
        setTrouble(asFailure(reason).message);
      }
    }
    setBusy(false);
    onChange([...value, ...added]);
    for (const picture of added) {
      // A photo that cannot go out now says so on its tile, and goes with the form.
      uploads.ensure(picture, field.purpose).catch(() => undefined);
    }
  };

  return (
    <FieldFrame
      id={id}
      label={field.label}
      help={field.help}
      required={required}
      error={trouble ?? error}
    >
      {value.length > 0 && (
        <div className={classes.tiles}>
          {value.map((picture, index) => (
            <PictureTile
              key={picture.id}
              picture={picture}
              purpose={field.purpose}
              draftKey={draftKey}
              uploads={uploads}
              label={`${field.label} ${index + 1}`}
              onRemove={() => onChange(value.filter((one) => one.id !== picture.id))}
            />
          ))}
        </div>
      )}
      <Group gap="sm">
        <Button
          id={id}
          variant="default"
          loading={busy}
          leftSection={<IconCamera aria-hidden size={20} />}
          onClick={() => camera.current?.click()}
        >
          拍照
        </Button>
        <Button variant="default" disabled={busy} onClick={() => album.current?.click()}>
          从相册选
        </Button>
      </Group>
      <input
        ref={camera}
        hidden
        type="file"
        accept="image/*"
        capture="environment"
        data-field={field.name}
        onChange={(event) => {
          uploads.during(take(event.currentTarget.files));
          event.currentTarget.value = '';
        }}
      />
      <input
        ref={album}
        hidden
        multiple
        type="file"
        accept="image/*"
        onChange={(event) => {
          uploads.during(take(event.currentTarget.files));
          event.currentTarget.value = '';
        }}
      />
    </FieldFrame>
  );
}
