import { memo } from 'react';
import { MAX_PHOTOS } from '../../../domain/form/check-value';
import type { ChecklistItem } from '../../../domain/checklist/content';
import { IconCamera } from '../../parts/icons';
import type { Answer } from '../sync/parts';
import classes from './ItemPhotos.module.css';
import { PhotoTile } from './PhotoTile';
import { useCamera, usePhotoNote } from './SheetCamera';
import { useOpened } from './sheet-context';

/** The photos of an item; an item that asks for photos has them as its answer. */
export const ItemPhotos = memo(function ItemPhotos({
  item,
  answer,
}: {
  item: ChecklistItem;
  answer: Answer;
}) {
  const { book } = useOpened();
  const camera = useCamera();
  const note = usePhotoNote(item.code);
  const isAnswer = item.kind === 'photo';
  const listed = isAnswer && Array.isArray(answer.value) ? (answer.value as readonly string[]) : [];
  const refs = isAnswer ? listed : answer.photos;
  const remove = (ref: string): void => {
    const left = refs.filter((one) => one !== ref);
    book.change(item.code, isAnswer ? { value: left } : { photos: left });
  };
  return (
    <div className={classes.photos}>
      {refs.map((ref, index) => (
        <PhotoTile
          key={ref}
          code={item.code}
          photo={ref}
          label={`第 ${index + 1} 张照片`}
          onRemove={() => remove(ref)}
        />
      ))}
      {note !== undefined && (
        <p role="status" className={classes.note}>
          {note}
        </p>
      )}
      {refs.length < MAX_PHOTOS && (
        <div className={classes.buttons}>
          <button
            type="button"
            data-camera
            className={classes.button}
            onClick={() => camera(item, 'camera')}
          >
            <IconCamera aria-hidden size={20} />
            拍照
          </button>
          <button type="button" className={classes.button} onClick={() => camera(item, 'album')}>
            从相册选
          </button>
        </div>
      )}
    </div>
  );
});
