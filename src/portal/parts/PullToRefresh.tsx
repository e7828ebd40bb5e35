import { useRef, useState, type ReactNode, type TouchEvent } from 'react';

/** How far the finger must draw, in CSS pixels. */
const FAR_ENOUGH = 90;

/** On a phone: drawing the page down from its top reads it anew. */
export function PullToRefresh({
  onPull,
  children,
}: {
  onPull: () => Promise<unknown>;
  children: ReactNode;
}) {
  const from = useRef<number | null>(null);
  const [pulled, setPulled] = useState(0);

  const start = (event: TouchEvent): void => {
    from.current = window.scrollY === 0 ? (event.touches[0]?.clientY ?? null) : null;
  };
  const move = (event: TouchEvent): void => {
    if (from.current === null) return;
    setPulled(Math.max(0, (event.touches[0]?.clientY ?? 0) - from.current));
  };
  const end = (): void => {
    if (pulled >= FAR_ENOUGH) void onPull();
    from.current = null;
    setPulled(0);
  };

  return (
    <div onTouchStart={start} onTouchMove={move} onTouchEnd={end} onTouchCancel={end}>
      {pulled > 20 && (
        <p role="status" style={{ textAlign: 'center', margin: '4px 0 12px' }}>
          {pulled >= FAR_ENOUGH ? '松开刷新' : '继续下拉刷新'}
        </p>
      )}
      {children}
    </div>
  );
}
