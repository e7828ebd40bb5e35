import { IconTrash } from '../../parts/icons';
import { isOnDevice } from '../sync/parts';
import classes from './ItemPhotos.module.css';
import { useOpened, usePhotoFailure } from './sheet-context';
import { usePhoto } from './use-photo';

type Props = { code: string; photo: string; label: string; onRemove: () => void };

/** One photo of an item, with where it is: on this device, or at the server. */
export function PhotoTile({ code, photo, label, onRemove }: Props) {
  const { key, book, sync } = useOpened();
  const image = usePhoto(key, photo);
  const failure = usePhotoFailure(code, photo);
  return (
    <figure className={classes.tile}>
      {image.step === 'shown' ? (
        <img src={image.url} alt={label} />
      ) : (
        <div className={classes.blank}>
          {image.step === 'reading' ? '正在读取照片…' : '照片暂时读不到'}
        </div>
      )}
      <button
        type="button"
        className={classes.remove}
        aria-label={`删除${label}`}
        onClick={onRemove}
      >
        <IconTrash aria-hidden size={20} />
      </button>
      <figcaption aria-live="polite">
        {failure === undefined && (isOnDevice(photo) ? '已存本机，联网后上传' : '已上传')}
        {failure !== undefined && (
          <>
            <span className={classes.failed}>{failure}</span>
            <button
              type="button"
              className={classes.button}
              onClick={() => {
                book.retryPhoto(code, photo);
                void sync.now();
              }}
            >
              重新上传
            </button>
          </>
        )}
      </figcaption>
    </figure>
  );
}
