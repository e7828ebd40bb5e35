import { Button, Group, Text } from '@mantine/core';
import { useEffect, useRef, useState, type PointerEvent } from 'react';
import classes from './SignaturePad.module.css';
import { isSignature, type Point, type Stroke } from './strokes';

type Props = {
  id: string;
  label: string;
  invalid: boolean;
  /** Called after each stroke with the drawing as PNG, or null while it is too little to be a signature. */
  onDrawn: (drawing: Blob | null) => void;
};

/** Height in CSS pixels; the width is that of the page. */
const HEIGHT = 190;

function paint(canvas: HTMLCanvasElement, strokes: readonly Stroke[]): void {
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  const scale = canvas.width / canvas.clientWidth;
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.clientWidth, canvas.clientHeight);
  pen.strokeStyle = '#10201c';
  pen.lineWidth = 2.6;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (const stroke of strokes) {
    pen.beginPath();
    stroke.forEach((point, index) => {
      if (index === 0) pen.moveTo(point.x, point.y);
      else pen.lineTo(point.x, point.y);
    });
    pen.stroke();
  }
}

/** At once, unlike toBlob: who lifts the finger and taps 提交 must not lose the signature. */
function asPng(canvas: HTMLCanvasElement): Blob {
  const base64 = canvas.toDataURL('image/png').split(',')[1] ?? '';
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}

/** A field to sign in with finger, pen or mouse. */
export function SignaturePad({ id, label, invalid, onDrawn }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const strokes = useRef<Point[][]>([]);
  const drawing = useRef(false);
  const [little, setLittle] = useState(false);

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    // Twice the pixels at most: sharp on paper, and still a file of a few kilobytes.
    const scale = Math.min(2, window.devicePixelRatio || 1);
    element.width = Math.round(element.clientWidth * scale);
    element.height = Math.round(HEIGHT * scale);
    paint(element, strokes.current);
  }, []);

  const pointOf = (event: PointerEvent<HTMLCanvasElement>): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const begin = (event: PointerEvent<HTMLCanvasElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = true;
    strokes.current.push([pointOf(event)]);
  };
  const move = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (!drawing.current) return;
    strokes.current.at(-1)?.push(pointOf(event));
    paint(event.currentTarget, strokes.current);
  };
  const end = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (!drawing.current) return;
    drawing.current = false;
    const enough = isSignature(strokes.current);
    setLittle(!enough);
    onDrawn(enough ? asPng(event.currentTarget) : null);
  };
  const clear = (): void => {
    strokes.current = [];
    setLittle(false);
    if (canvas.current) paint(canvas.current, []);
    onDrawn(null);
  };

  return (
    <div>
      <canvas
        ref={canvas}
        id={id}
        role="img"
        aria-label={`${label}：请在此处签名`}
        data-invalid={invalid || undefined}
        className={classes.pad}
        style={{ height: HEIGHT }}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      />
      <Group justify="space-between" mt={4}>
        <Text size="sm" c="var(--ink-soft)" aria-live="polite">
          {little ? '笔画太少，请签全名' : '请用手指或鼠标在框内签全名'}
        </Text>
        <Button variant="subtle" onClick={clear}>
          清除重签
        </Button>
      </Group>
    </div>
  );
}
