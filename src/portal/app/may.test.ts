import { formContext } from '../forms/form-context.fixture';
import { may } from './may';

const town = { ...formContext().me, role: 'town-officer' as const, townCode: 'T01' };
const livesHere = { townCode: 'T02', residenceTownCode: 'T01' };

describe('a town and a child who only lives there', () => {
  it.each(['recordHomeVisit', 'recordPlaceContact'] as const)('is offered %s', (deed) => {
    expect(may(town, deed, livesHere)).toBe(true);
    expect(may(town, deed, { townCode: 'T02', residenceTownCode: 'T02' })).toBe(false);
  });

  it('is offered nothing else of it', () => {
    expect(may(town, 'writePlan', livesHere)).toBe(false);
    expect(may(town, 'writePlan', { townCode: 'T01', residenceTownCode: 'T02' })).toBe(true);
  });
});
