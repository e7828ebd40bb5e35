import { Alert } from '@mantine/core';
import { isDeviceId } from '../begin/begun';
import { useReading } from './sheet-context';

/** Says that the sheet was read from this device, and whether the server knows of it. */
export function FromDevice() {
  const begunHere = useReading(['any'], ({ inspectionId }) => isDeviceId(inspectionId));
  const known = useReading(['any'], ({ sheet }) => sheet.inspection.rev > 0);
  return (
    <Alert color="yellow" variant="light" mb="md" role="status">
      {begunHere && '这份督查是在本机开始的，有网络后自动登记并上传。'}
      {!begunHere && known && '正在填写的是本机保存的这一份。'}
    </Alert>
  );
}
