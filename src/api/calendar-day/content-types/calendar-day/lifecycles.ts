import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::calendar-day.calendar-day');
