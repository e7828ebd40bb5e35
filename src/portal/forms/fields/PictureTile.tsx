import { ActionIcon, Button, Progress } from '@mantine/core';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { UploadPurpose } from '../../api/upload';
import { IconTrash } from '../../parts/icons';
import { getPicture } from '../drafts/picture-store';
import type { Picture } from '../field-types';
import type { Uploads } from '../photos/uploads';
import classes from './PictureTile.module.css';

type Props = {
  picture: Picture;
  purpose: UploadPurpose;
  draftKey: string;
  uploads: Uploads;
  label: string;
  onRemove: () => void;
};

/** A kept picture with how far its sending has come. */
export function PictureTile({ picture, purpose, draftKey, uploads, label, onRemove }: Props) {
  const [url, setUrl] = useState<string | null>(null);
  useSyncExternalStore(uploads.subscribe, uploads.version);
  const state = uploads.state(picture.id);

  useEffect(() => {
    let made: string | null = null;
    let gone = false;
    void getPicture(draftKey, picture.id).then((blob) => {
      if (blob === null || gone) return;
      made = URL.createObjectURL(blob);
      setUrl(made);
    });
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [draftKey, picture.id]);

  return (
    <figure className={classes.tile}>
      {url ? <img src={url} alt={label} /> : <div className={classes.blank}>本机没有这张图</div>}
      <ActionIcon
        className={classes.remove}
        size={36}
        variant="filled"
        color="dark"
        aria-label={`删除${label}`}
        onClick={onRemove}
      >
        <IconTrash aria-hidden size={18} />
      </ActionIcon>
      <figcaption aria-live="polite">
        {state.step === 'waiting' && '已存本机，提交时上传'}
        {state.step === 'done' && '已上传'}
        {state.step === 'sending' && (
          <>
            正在上传 {Math.round(state.share * 100)}%
            <Progress value={state.share * 100} aria-label="上传进度" size="sm" />
          </>
        )}
        {state.step === 'failed' && (
          <>
            <span className={classes.failed}>{state.message}</span>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                uploads.ensure(picture, purpose).catch(() => undefined);
              }}
            >
              重新上传
            </Button>
          </>
        )}
      </figcaption>
    </figure>
  );
}
