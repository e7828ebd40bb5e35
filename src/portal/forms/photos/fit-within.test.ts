import { fitWithin } from './fit-within';

describe('the size of a photo before it is sent', () => {
  it('brings the longer side down to the bound and keeps the shape', () => {
    expect(fitWithin({ width: 4000, height: 3000 }, 1600)).toEqual({ width: 1600, height: 1200 });
    expect(fitWithin({ width: 3000, height: 4000 }, 1600)).toEqual({ width: 1200, height: 1600 });
  });

  it('leaves a small photo as it is', () => {
    expect(fitWithin({ width: 1600, height: 900 }, 1600)).toEqual({ width: 1600, height: 900 });
  });

  it('never gives a side of nothing', () => {
    expect(fitWithin({ width: 90_000, height: 4 }, 1600)).toEqual({ width: 1600, height: 1 });
  });
});
