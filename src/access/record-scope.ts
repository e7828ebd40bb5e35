import {
  applicationTypes,
  contentTypeOf,
  type ContentType,
  type Strapi,
} from '../platform/strapi-casts';
import type { Caller } from './request-actor';
import { scopeFilter } from './scope-filter';

type Filter = Record<string, unknown>;

/** Types that describe the district itself: names of schools, towns and rules are no secret inside it. */
const OPEN_TYPES = new Set([
  'api::zone.zone',
  'api::town.town',
  'api::village.village',
  'api::school.school',
  'api::school-class.school-class',
  'api::assignment-kind.assignment-kind',
  'api::setting.setting',
  'api::calendar-day.calendar-day',
  'api::school-term.school-term',
  'api::checklist.checklist',
  'api::field-definition.field-definition',
]);

/** A register is open to the roles that were ticked: its pictures are read with their record, never by place alone. */
function attachmentFilter(strapi: Strapi, scoped: Filter, { actor }: Caller): Filter {
  const registers = applicationTypes(strapi)
    .filter(isRegister)
    .map(({ uid }) => uid);
  const own = { uploadedByStaffNo: { $eq: actor.staffNo } };
  if (registers.length > 0) {
    const ofOthers = {
      $or: [{ ownerType: { $null: true } }, { ownerType: { $notIn: registers } }],
    };
    return { $or: [{ $and: [scoped, ofOthers] }, own] };
  }
  return Object.keys(scoped).length === 0 ? {} : { $or: [scoped, own] };
}

const isRegister = ({ pluginOptions }: Pick<ContentType, 'pluginOptions'>): boolean =>
  'custom' in ((pluginOptions?.['not-one-less'] ?? {}) as object);

const TIP_OFF_ROLES = new Set(['bureau-officer', 'supervisor', 'district-admin']);

/** The rows of one type that a caller may read, as Strapi filters. Whatever is not named here needs a scope code on the row. */
export function scopedFilterFor(strapi: Strapi, uid: string, caller: Caller): Filter {
  if (OPEN_TYPES.has(uid)) return {};
  // Who forwards a tip-off follows the answer, wherever it was sent.
  if (uid === 'api::tip-off-referral.tip-off-referral' && TIP_OFF_ROLES.has(caller.actor.role))
    return {};
  const { attributes, pluginOptions } = contentTypeOf(strapi, uid);
  const isCustom = isRegister({ pluginOptions });
  const scoped = scopeFilter(caller.scope, attributes);
  switch (uid) {
    case 'api::staff.staff':
    case 'api::responsibility-assignment.responsibility-assignment':
    case 'api::personal-grant.personal-grant':
      return Object.keys(scoped).length === 0
        ? {}
        : { $or: [scoped, { staffNo: { $eq: caller.actor.staffNo } }] };
    case 'api::attachment.attachment':
      // A photo not yet handed in with a record belongs to whoever took it.
      return attachmentFilter(strapi, scoped, caller);
    case 'api::checklist-version.checklist-version':
      // What is not published yet concerns only those who write it.
      return { state: { $ne: 'DRAFT' } };
    case 'api::inspection.inspection':
      // What was not handed in is the inspector's own: the school reads a sheet when both have signed it.
      return {
        $and: [
          scoped,
          {
            $or: [
              { state: { $in: ['SUBMITTED', 'SUPERSEDED'] } },
              { inspectorStaffNo: { $eq: caller.actor.staffNo } },
            ],
          },
        ],
      };
    case 'api::tip-off.tip-off':
    case 'api::tip-off-message.tip-off-message':
      // By role and not by place: an officer's zones say nothing about who may know a reporter.
      return TIP_OFF_ROLES.has(caller.actor.role) ? {} : { documentId: { $null: true } };
    case 'api::audit-entry.audit-entry':
      return caller.scope.kind === 'district' ? {} : { documentId: { $null: true } };
    default:
      // A register of the school's own is also read by the teacher who wrote into it, whose scope are classes.
      return isCustom && Object.keys(scoped).length > 0
        ? { $or: [scoped, { recordedByStaffNo: { $eq: caller.actor.staffNo } }] }
        : scoped;
  }
}
