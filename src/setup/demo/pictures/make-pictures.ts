import sharp from 'sharp';

/** A synthetic picture: bytes, type and size. No face, no place, no handwriting of anybody. */
export type Picture = {
  name: string;
  bytes: Buffer;
  mime: string;
  fileName: string;
  width: number;
  height: number;
};

const PHOTO = { width: 960, height: 720 };
const SIGNATURE = { width: 600, height: 240 };
const SKIES = ['#cfe3f1', '#f3e3c3', '#dfe8d8', '#e6dff0'];
const WALLS = ['#b98d6a', '#8fa08a', '#a9a39b', '#c2a37c'];
const STROKES = [
  'M60 140 C140 40 180 220 260 120 S380 60 420 150 S520 200 560 90',
  'M50 90 C120 200 160 30 240 140 S330 220 400 100 S500 60 550 160',
  'M70 170 C110 60 200 60 230 160 S340 200 380 90 S470 130 540 120',
  'M40 120 C130 150 150 50 250 90 S310 210 430 150 S480 70 560 140',
];

/** A house by a road: enough to look like a photo of a visit in a list of photos. */
function photoSvg(i: number): string {
  const { width, height } = PHOTO;
  const left = 220 + i * 60;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="${SKIES[i] ?? ''}"/>
    <rect y="500" width="${width}" height="220" fill="#8a9a6b"/>
    <polygon points="${left - 40},300 ${left + 180},170 ${left + 400},300" fill="#6d4c41"/>
    <rect x="${left}" y="300" width="360" height="230" fill="${WALLS[i] ?? ''}"/>
    <rect x="${left + 140}" y="390" width="80" height="140" fill="#4e342e"/>
    <rect x="${left + 40}" y="350" width="70" height="60" fill="#dbe9f4"/>
    <rect x="${left + 250}" y="350" width="70" height="60" fill="#dbe9f4"/>
    <polygon points="0,720 380,530 520,530 700,720" fill="#b0a690"/></svg>`;
}

function signatureSvg(i: number): string {
  const { width, height } = SIGNATURE;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="#ffffff"/>
    <path d="${STROKES[i] ?? ''}" fill="none" stroke="#1b1b3a" stroke-width="6" stroke-linecap="round"/></svg>`;
}

/** The few pictures all demo evidence shares: `photo-1` … `photo-4`, `signature-1` … `signature-4`. */
export async function makePictures(): Promise<Picture[]> {
  const made = SKIES.map(
    async (_, i): Promise<Picture[]> => [
      {
        name: `photo-${i + 1}`,
        bytes: await sharp(Buffer.from(photoSvg(i)))
          .jpeg({ quality: 80 })
          .toBuffer(),
        mime: 'image/jpeg',
        fileName: `现场照片${i + 1}.jpg`,
        ...PHOTO,
      },
      {
        name: `signature-${i + 1}`,
        bytes: await sharp(Buffer.from(signatureSvg(i)))
          .png()
          .toBuffer(),
        mime: 'image/png',
        fileName: `签名${i + 1}.png`,
        ...SIGNATURE,
      },
    ],
  );
  return (await Promise.all(made)).flat();
}
