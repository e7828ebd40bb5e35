import { ROLES, type Role } from '../../domain/kernel/actor';
import { BAR_ROOM, placesFor } from './navigation';

describe('the navigation', () => {
  it('opens on the worklist for every role', () => {
    for (const role of ROLES) expect(placesFor(role)[0]?.path).toBe('/');
  });

  it('offers the roll call to the people of a school alone', () => {
    const withRoll = ROLES.filter((role) => placesFor(role).some((item) => item.place === 'roll'));
    expect(withRoll).toEqual(['principal', 'teacher', 'school-clerk']);
  });

  it('shows the list of schools to those who care for several', () => {
    const places = placesFor('teacher').map((item) => item.place);
    expect(places).not.toContain('schools');
    expect(placesFor('town-officer').map((item) => item.place)).toContain('schools');
  });

  it('puts inspections on the phone’s bar for those who inspect, and nowhere for those they do not concern', () => {
    const onBar = (role: Role): boolean =>
      placesFor(role)
        .slice(0, BAR_ROOM)
        .some((item) => item.place === 'inspections');
    expect(onBar('inspector')).toBe(true);
    expect(onBar('principal')).toBe(false);
    expect(placesFor('principal').map((item) => item.place)).toContain('inspections');
    expect(placesFor('teacher').map((item) => item.place)).not.toContain('inspections');
  });
});
