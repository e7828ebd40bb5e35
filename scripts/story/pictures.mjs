import sharp from 'sharp';

/** A synthetic photo: shapes only, no person. `seed` makes each one different. */
export function photo(seed) {
  const hue = (seed * 67) % 360;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><rect width="800" height="600" fill="hsl(${hue} 30% 80%)"/><rect x="200" y="240" width="400" height="300" fill="hsl(${hue} 30% 55%)"/><polygon points="160,240 400,90 640,240" fill="hsl(${hue} 40% 40%)"/></svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 70 }).toBuffer();
}

/** A synthetic drawn signature. */
export function signature() {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="160"><path d="M20 120 C 80 20, 120 140, 180 60 S 300 120, 380 40" stroke="black" stroke-width="5" fill="none"/></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** A multipart form with one file. */
export function uploadForm(bytes, type, purpose) {
  const form = new FormData();
  form.append('purpose', purpose);
  form.append(
    'file',
    new Blob([bytes], { type }),
    type === 'image/png' ? 'signature.png' : 'photo.jpg',
  );
  return form;
}
