const DAY = 86_400_000;
const OFFSET = 8 * 3_600_000;

const dayOf = (instant) => new Date(instant + OFFSET).toISOString().slice(0, 10);

/** The instant of a day and time in Beijing. */
export const at = (day, time) => new Date(`${day}T${time}:00+08:00`).getTime();

/** The day so many days later. */
export const plus = (day, days) => dayOf(at(day, '12:00') + days * DAY);

/** The next `count` school days from a day on, as the roll of the class knows them. */
export async function nextSchoolDays(teacher, classId, from, count) {
  const days = [];
  for (let day = from; days.length < count; day = plus(day, 1)) {
    const roll = await teacher.get(`/api/school-classes/${classId}/roll?date=${day}&session=AM`);
    if (roll.body.data.schoolDay) days.push(day);
  }
  return days;
}

/** The first school day from a day on. */
export async function schoolDayFrom(teacher, classId, from) {
  const [day] = await nextSchoolDays(teacher, classId, from, 1);
  return day;
}
