import type { Schema, Struct } from '@strapi/strapi';

export interface AdminApiToken extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_api_tokens';
  info: {
    description: '';
    displayName: 'Api Token';
    name: 'Api Token';
    pluralName: 'api-tokens';
    singularName: 'api-token';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    accessKey: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    adminPermissions: Schema.Attribute.Relation<'oneToMany', 'admin::permission'>;
    adminUserOwner: Schema.Attribute.Relation<'manyToOne', 'admin::user'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }> &
      Schema.Attribute.DefaultTo<''>;
    encryptedKey: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    expiresAt: Schema.Attribute.DateTime;
    kind: Schema.Attribute.Enumeration<['content-api', 'admin']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'content-api'>;
    lastUsedAt: Schema.Attribute.DateTime;
    lifespan: Schema.Attribute.BigInteger;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::api-token'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'admin::api-token-permission'>;
    publishedAt: Schema.Attribute.DateTime;
    type: Schema.Attribute.Enumeration<['read-only', 'full-access', 'custom']> &
      Schema.Attribute.DefaultTo<'read-only'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminApiTokenPermission extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_api_token_permissions';
  info: {
    description: '';
    displayName: 'API Token Permission';
    name: 'API Token Permission';
    pluralName: 'api-token-permissions';
    singularName: 'api-token-permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::api-token-permission'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    token: Schema.Attribute.Relation<'manyToOne', 'admin::api-token'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminPermission extends Struct.CollectionTypeSchema {
  collectionName: 'admin_permissions';
  info: {
    description: '';
    displayName: 'Permission';
    name: 'Permission';
    pluralName: 'permissions';
    singularName: 'permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    actionParameters: Schema.Attribute.JSON & Schema.Attribute.DefaultTo<{}>;
    apiToken: Schema.Attribute.Relation<'manyToOne', 'admin::api-token'>;
    conditions: Schema.Attribute.JSON & Schema.Attribute.DefaultTo<[]>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::permission'> &
      Schema.Attribute.Private;
    properties: Schema.Attribute.JSON & Schema.Attribute.DefaultTo<{}>;
    publishedAt: Schema.Attribute.DateTime;
    role: Schema.Attribute.Relation<'manyToOne', 'admin::role'>;
    subject: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminRole extends Struct.CollectionTypeSchema {
  collectionName: 'admin_roles';
  info: {
    description: '';
    displayName: 'Role';
    name: 'Role';
    pluralName: 'roles';
    singularName: 'role';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    code: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::role'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'admin::permission'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    users: Schema.Attribute.Relation<'manyToMany', 'admin::user'>;
  };
}

export interface AdminSession extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_sessions';
  info: {
    description: 'Session Manager storage';
    displayName: 'Session';
    name: 'Session';
    pluralName: 'sessions';
    singularName: 'session';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
    i18n: {
      localized: false;
    };
  };
  attributes: {
    absoluteExpiresAt: Schema.Attribute.DateTime & Schema.Attribute.Private;
    childId: Schema.Attribute.String & Schema.Attribute.Private;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    deviceId: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
    expiresAt: Schema.Attribute.DateTime & Schema.Attribute.Required & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::session'> &
      Schema.Attribute.Private;
    metadata: Schema.Attribute.JSON & Schema.Attribute.Private;
    origin: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    sessionId: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Private &
      Schema.Attribute.Unique;
    status: Schema.Attribute.String & Schema.Attribute.Private;
    type: Schema.Attribute.String & Schema.Attribute.Private;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    userId: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
  };
}

export interface AdminTransferToken extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_transfer_tokens';
  info: {
    description: '';
    displayName: 'Transfer Token';
    name: 'Transfer Token';
    pluralName: 'transfer-tokens';
    singularName: 'transfer-token';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    accessKey: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }> &
      Schema.Attribute.DefaultTo<''>;
    expiresAt: Schema.Attribute.DateTime;
    lastUsedAt: Schema.Attribute.DateTime;
    lifespan: Schema.Attribute.BigInteger;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::transfer-token'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'admin::transfer-token-permission'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminTransferTokenPermission extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_transfer_token_permissions';
  info: {
    description: '';
    displayName: 'Transfer Token Permission';
    name: 'Transfer Token Permission';
    pluralName: 'transfer-token-permissions';
    singularName: 'transfer-token-permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::transfer-token-permission'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    token: Schema.Attribute.Relation<'manyToOne', 'admin::transfer-token'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminUser extends Struct.CollectionTypeSchema {
  collectionName: 'admin_users';
  info: {
    description: '';
    displayName: 'User';
    name: 'User';
    pluralName: 'users';
    singularName: 'user';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    apiTokens: Schema.Attribute.Relation<'oneToMany', 'admin::api-token'> &
      Schema.Attribute.Private;
    blocked: Schema.Attribute.Boolean &
      Schema.Attribute.Private &
      Schema.Attribute.DefaultTo<false>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    email: Schema.Attribute.Email &
      Schema.Attribute.Required &
      Schema.Attribute.Private &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    firstname: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    isActive: Schema.Attribute.Boolean &
      Schema.Attribute.Private &
      Schema.Attribute.DefaultTo<false>;
    lastname: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::user'> & Schema.Attribute.Private;
    password: Schema.Attribute.Password &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    preferedLanguage: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    registrationToken: Schema.Attribute.String & Schema.Attribute.Private;
    resetPasswordToken: Schema.Attribute.String & Schema.Attribute.Private;
    resetPasswordTokenExpiresAt: Schema.Attribute.DateTime & Schema.Attribute.Private;
    roles: Schema.Attribute.Relation<'manyToMany', 'admin::role'> & Schema.Attribute.Private;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    username: Schema.Attribute.String;
  };
}

export interface ApiAbsenceAbsence extends Struct.CollectionTypeSchema {
  collectionName: 'absences';
  info: {
    displayName: '\u7F3A\u52E4';
    pluralName: 'absences';
    singularName: 'absence';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    alertAt: Schema.Attribute.DateTime;
    alertedAt: Schema.Attribute.DateTime;
    caseAt: Schema.Attribute.DateTime;
    caseDocumentId: Schema.Attribute.String;
    childNo: Schema.Attribute.String;
    classCode: Schema.Attribute.String;
    clockMode: Schema.Attribute.Enumeration<['schoolDays', 'calendarHours']>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    endedAt: Schema.Attribute.DateTime;
    endedOn: Schema.Attribute.Date;
    endedSession: Schema.Attribute.Enumeration<['AM', 'PM']>;
    extra: Schema.Attribute.JSON;
    firstMissedAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    firstMissedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    firstSession: Schema.Attribute.Enumeration<['AM', 'PM']> & Schema.Attribute.Required;
    kind: Schema.Attribute.Enumeration<['UNEXCUSED', 'LEAVE']> & Schema.Attribute.Required;
    leaveReason: Schema.Attribute.String;
    leaveUntil: Schema.Attribute.Date;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::absence.absence'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    reason: Schema.Attribute.String;
    reportedByStaffNo: Schema.Attribute.String;
    residenceTownCode: Schema.Attribute.String;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    schoolCode: Schema.Attribute.String;
    state: Schema.Attribute.Enumeration<['ABSENCE_OPEN', 'ABSENCE_ENDED', 'ABSENCE_WITHDRAWN']> &
      Schema.Attribute.Required;
    student: Schema.Attribute.Relation<'manyToOne', 'api::student.student'>;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiAlarmAlarm extends Struct.CollectionTypeSchema {
  collectionName: 'alarms';
  info: {
    displayName: '\u8B66\u62A5';
    pluralName: 'alarms';
    singularName: 'alarm';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    addressee: Schema.Attribute.Enumeration<
      ['TOLD_IN_CHARGE', 'TOLD_PRINCIPAL', 'TOLD_ZONE', 'TOLD_COMMITTEE']
    > &
      Schema.Attribute.Required;
    childNo: Schema.Attribute.String;
    classCode: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    detail: Schema.Attribute.Text & Schema.Attribute.Required;
    endKind: Schema.Attribute.Enumeration<['MADE_GOOD', 'NOT_DUE', 'YEAR_OVER']>;
    extra: Schema.Attribute.JSON;
    homeTeachingDocumentId: Schema.Attribute.String;
    kind: Schema.Attribute.Enumeration<['HOME_TEACHING_BEHIND', 'POST_VACANT']> &
      Schema.Attribute.Required;
    kindCode: Schema.Attribute.String;
    level: Schema.Attribute.Integer & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::alarm.alarm'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    raisedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    residenceTownCode: Schema.Attribute.String;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    schoolCode: Schema.Attribute.String;
    settledOn: Schema.Attribute.Date;
    state: Schema.Attribute.Enumeration<['RAISED', 'SETTLED']> & Schema.Attribute.Required;
    subject: Schema.Attribute.String & Schema.Attribute.Required;
    title: Schema.Attribute.String & Schema.Attribute.Required;
    toldOn: Schema.Attribute.Date & Schema.Attribute.Required;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiAssignmentKindAssignmentKind extends Struct.CollectionTypeSchema {
  collectionName: 'assignment_kinds';
  info: {
    displayName: '\u8D23\u4EFB\u7C7B\u522B';
    pluralName: 'assignment-kinds';
    singularName: 'assignment-kind';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'reference';
    };
  };
  attributes: {
    code: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::assignment-kind.assignment-kind'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    needsCertificate: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    opensScope: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    orderNo: Schema.Attribute.Integer;
    publishedAt: Schema.Attribute.DateTime;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    target: Schema.Attribute.Enumeration<
      ['DISTRICT', 'ZONE', 'SCHOOL', 'CLASS', 'CHILD', 'TOWN', 'VILLAGE']
    > &
      Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiAttachmentAttachment extends Struct.CollectionTypeSchema {
  collectionName: 'attachments';
  info: {
    displayName: '\u9644\u4EF6';
    pluralName: 'attachments';
    singularName: 'attachment';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    bytes: Schema.Attribute.Integer & Schema.Attribute.Required;
    childNo: Schema.Attribute.String;
    classCode: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON;
    fileKey: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
    fileName: Schema.Attribute.String;
    height: Schema.Attribute.Integer;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::attachment.attachment'> &
      Schema.Attribute.Private;
    mime: Schema.Attribute.String & Schema.Attribute.Required;
    ownerDocumentId: Schema.Attribute.String;
    ownerType: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    purpose: Schema.Attribute.Enumeration<
      [
        'PHOTO',
        'GUARDIAN_SIGNATURE',
        'STUDENT_SIGNATURE',
        'STAFF_SIGNATURE',
        'PRINCIPAL_SIGNATURE',
        'INSPECTOR_SIGNATURE',
        'PROOF',
        'RECEIPT',
        'VIDEO',
      ]
    > &
      Schema.Attribute.Required;
    residenceTownCode: Schema.Attribute.String;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    schoolCode: Schema.Attribute.String;
    sha256: Schema.Attribute.String & Schema.Attribute.Required;
    takenAt: Schema.Attribute.DateTime;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    uploadedByStaffNo: Schema.Attribute.String;
    width: Schema.Attribute.Integer;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiAuditEntryAuditEntry extends Struct.CollectionTypeSchema {
  collectionName: 'audit_entries';
  info: {
    displayName: '\u5BA1\u8BA1\u8BB0\u5F55';
    pluralName: 'audit-entries';
    singularName: 'audit-entry';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'system';
    };
  };
  attributes: {
    action: Schema.Attribute.String & Schema.Attribute.Required;
    actorKind: Schema.Attribute.String;
    actorName: Schema.Attribute.String;
    actorRole: Schema.Attribute.String;
    actorStaffNo: Schema.Attribute.String;
    at: Schema.Attribute.DateTime & Schema.Attribute.Required;
    changes: Schema.Attribute.JSON;
    childNo: Schema.Attribute.String;
    classCode: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::audit-entry.audit-entry'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    recordDocumentId: Schema.Attribute.String;
    recordRev: Schema.Attribute.Integer;
    recordType: Schema.Attribute.String;
    residenceTownCode: Schema.Attribute.String;
    rowHash: Schema.Attribute.String & Schema.Attribute.Required;
    schoolCode: Schema.Attribute.String;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiCalendarDayCalendarDay extends Struct.CollectionTypeSchema {
  collectionName: 'calendar_days';
  info: {
    displayName: '\u8282\u5047\u65E5\u4E0E\u8C03\u4F11';
    pluralName: 'calendar-days';
    singularName: 'calendar-day';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'reference';
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    date: Schema.Attribute.Date & Schema.Attribute.Required;
    extra: Schema.Attribute.JSON;
    kind: Schema.Attribute.Enumeration<['HOLIDAY', 'MAKE_UP']> & Schema.Attribute.Required;
    legalBasis: Schema.Attribute.String;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::calendar-day.calendar-day'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiCaseEventCaseEvent extends Struct.CollectionTypeSchema {
  collectionName: 'case_events';
  info: {
    displayName: '\u4E2A\u6848\u4E8B\u4EF6';
    pluralName: 'case-events';
    singularName: 'case-event';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    action: Schema.Attribute.String & Schema.Attribute.Required;
    actorName: Schema.Attribute.String;
    actorRole: Schema.Attribute.String;
    actorStaffNo: Schema.Attribute.String;
    at: Schema.Attribute.DateTime & Schema.Attribute.Required;
    case: Schema.Attribute.Relation<'manyToOne', 'api::case.case'>;
    caseDocumentId: Schema.Attribute.String & Schema.Attribute.Required;
    childNo: Schema.Attribute.String;
    classCode: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    evidence: Schema.Attribute.JSON;
    extra: Schema.Attribute.JSON;
    fromState: Schema.Attribute.String;
    idempotencyKey: Schema.Attribute.String & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::case-event.case-event'> &
      Schema.Attribute.Private;
    note: Schema.Attribute.Text;
    publishedAt: Schema.Attribute.DateTime;
    residenceTownCode: Schema.Attribute.String;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    round: Schema.Attribute.Integer & Schema.Attribute.Required;
    schoolCode: Schema.Attribute.String;
    seq: Schema.Attribute.Integer & Schema.Attribute.Required;
    toState: Schema.Attribute.String & Schema.Attribute.Required;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiCaseCase extends Struct.CollectionTypeSchema {
  collectionName: 'cases';
  info: {
    displayName: '\u63A7\u8F8D\u4E2A\u6848';
    pluralName: 'cases';
    singularName: 'case';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    absenceDocumentId: Schema.Attribute.String;
    authorSchoolCode: Schema.Attribute.String;
    caseNo: Schema.Attribute.String & Schema.Attribute.Required;
    cause: Schema.Attribute.Enumeration<
      [
        'STUDY_AVERSION',
        'POVERTY',
        'DISTANCE',
        'WORKING',
        'EARLY_MARRIAGE',
        'RELIGION',
        'INTERNET',
        'MENTAL_HEALTH',
        'ILLNESS',
        'DISABILITY',
        'FAMILY_CHANGE',
        'BULLYING',
        'LOST_CONTACT',
        'LAW_CASE',
        'HOME_SCHOOLING',
        'OTHER',
      ]
    >;
    causeNote: Schema.Attribute.String;
    childNo: Schema.Attribute.String;
    classCode: Schema.Attribute.String;
    closedAt: Schema.Attribute.DateTime;
    closureKind: Schema.Attribute.String;
    closureProposedAt: Schema.Attribute.DateTime;
    closureProposedBy: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    deadlineOn: Schema.Attribute.Date;
    duplicateOfCaseDocumentId: Schema.Attribute.String;
    duplicateOfCaseNo: Schema.Attribute.String;
    escalationLevel: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 3;
          min: 0;
        },
        number
      >;
    extra: Schema.Attribute.JSON;
    firstMissedAt: Schema.Attribute.DateTime;
    handedOverFrom: Schema.Attribute.String;
    handOverAt: Schema.Attribute.DateTime;
    handOverSchoolCode: Schema.Attribute.String;
    lastVisitOn: Schema.Attribute.Date;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::case.case'> &
      Schema.Attribute.Private;
    nextCheckOn: Schema.Attribute.Date;
    noticeDocumentId: Schema.Attribute.String;
    noticeNumber: Schema.Attribute.String;
    openedAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    orderDocumentId: Schema.Attribute.String;
    orderNumber: Schema.Attribute.String;
    origin: Schema.Attribute.Enumeration<
      [
        'ABSENCE',
        'NOT_REGISTERED',
        'NAME_WITHOUT_PERSON',
        'TIP_OFF',
        'CAMPAIGN',
        'HOME_TEACHING_ENDED',
        'DEFERRAL_ENDED',
        'BY_HAND',
      ]
    > &
      Schema.Attribute.Required;
    originReason: Schema.Attribute.String;
    persuaderName: Schema.Attribute.String;
    persuaderStaffNo: Schema.Attribute.String;
    placement: Schema.Attribute.Enumeration<
      ['JOINED_CLASS', 'SEPARATE_CLASS', 'VOCATIONAL_MIX', 'HOME_LESSONS', 'OTHER_SCHOOL']
    >;
    previousCaseDocumentId: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    reportDocumentId: Schema.Attribute.String;
    residenceTownCode: Schema.Attribute.String;
    returnedOn: Schema.Attribute.Date;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    round: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      >;
    schoolCode: Schema.Attribute.String;
    state: Schema.Attribute.Enumeration<
      [
        'CASE_ALERT',
        'CASE_SUSPECTED',
        'CASE_VERIFIED_DROPOUT',
        'CASE_VERIFIED_UNENROLLED',
        'CASE_PERSUADING',
        'CASE_NOTICE',
        'CASE_OVERDUE',
        'CASE_REPORTED',
        'CASE_ORDERED',
        'CASE_JUDICIAL',
        'CASE_WATCH',
        'CASE_CLOSED',
        'END_SICK_LEAVE',
        'END_TRANSFERRED',
        'END_OUT_OF_PROVINCE',
        'END_SUSPENDED',
        'END_DEFERRED',
        'END_HOME_TEACHING',
        'END_OVER_AGE',
        'END_GRADUATED',
        'END_ABROAD',
        'END_DECEASED',
        'END_FALSE_ALARM',
        'END_DUPLICATE',
      ]
    > &
      Schema.Attribute.Required;
    student: Schema.Attribute.Relation<'manyToOne', 'api::student.student'>;
    studentName: Schema.Attribute.String;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    visitCount: Schema.Attribute.Integer;
    watchFrom: Schema.Attribute.Date;
    watchUntil: Schema.Attribute.Date;
    whereabouts: Schema.Attribute.Enumeration<
      [
        'AT_HOME',
        'WORKING',
        'WITH_PARENTS_AWAY',
        'LOST',
        'PRIVATE_SCHOOL',
        'OTHER_PROVINCE',
        'ABROAD',
        'DETAINED_OR_SPECIAL_SCHOOL',
        'DECEASED',
        'OTHER',
      ]
    >;
    whereaboutsNote: Schema.Attribute.String;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiChecklistVersionChecklistVersion extends Struct.CollectionTypeSchema {
  collectionName: 'checklist_versions';
  info: {
    displayName: '\u7763\u67E5\u6E05\u5355\u7248\u672C';
    pluralName: 'checklist-versions';
    singularName: 'checklist-version';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'system';
    };
  };
  attributes: {
    checklistCode: Schema.Attribute.String & Schema.Attribute.Required;
    content: Schema.Attribute.JSON & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'api::checklist-version.checklist-version'
    > &
      Schema.Attribute.Private;
    note: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    publishedByName: Schema.Attribute.String;
    publishedOn: Schema.Attribute.Date;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    state: Schema.Attribute.Enumeration<['DRAFT', 'PUBLISHED', 'WITHDRAWN']> &
      Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    version: Schema.Attribute.Integer & Schema.Attribute.Required;
  };
}

export interface ApiChecklistChecklist extends Struct.CollectionTypeSchema {
  collectionName: 'checklists';
  info: {
    displayName: '\u7763\u67E5\u6E05\u5355';
    pluralName: 'checklists';
    singularName: 'checklist';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'system';
    };
  };
  attributes: {
    active: Schema.Attribute.Boolean & Schema.Attribute.Required & Schema.Attribute.DefaultTo<true>;
    code: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::checklist.checklist'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    title: Schema.Attribute.String & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiChildPlanChildPlan extends Struct.CollectionTypeSchema {
  collectionName: 'child_plans';
  info: {
    displayName: '\u4E00\u751F\u4E00\u7B56';
    pluralName: 'child-plans';
    singularName: 'child-plan';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    care: Schema.Attribute.Text & Schema.Attribute.Required;
    childNo: Schema.Attribute.String;
    classCode: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    dueOn: Schema.Attribute.Date;
    extra: Schema.Attribute.JSON;
    help: Schema.Attribute.Text & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::child-plan.child-plan'> &
      Schema.Attribute.Private;
    persuade: Schema.Attribute.Text & Schema.Attribute.Required;
    persuaderName: Schema.Attribute.String & Schema.Attribute.Required;
    persuaderStaffNo: Schema.Attribute.String;
    progress: Schema.Attribute.Text;
    publishedAt: Schema.Attribute.DateTime;
    recordedByName: Schema.Attribute.String & Schema.Attribute.Required;
    recordedByStaffNo: Schema.Attribute.String & Schema.Attribute.Required;
    residenceTownCode: Schema.Attribute.String;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    schoolCode: Schema.Attribute.String;
    situation: Schema.Attribute.Text;
    startsOn: Schema.Attribute.Date & Schema.Attribute.Required;
    state: Schema.Attribute.Enumeration<['PLAN_RUNNING', 'PLAN_FINISHED']> &
      Schema.Attribute.Required;
    student: Schema.Attribute.Relation<'manyToOne', 'api::student.student'>;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiCustomTypeCustomType extends Struct.CollectionTypeSchema {
  collectionName: 'custom_types';
  info: {
    displayName: '\u81EA\u5B9A\u4E49\u767B\u8BB0\u8868';
    pluralName: 'custom-types';
    singularName: 'custom-type';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'system';
    };
  };
  attributes: {
    changeRoles: Schema.Attribute.JSON;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    createRoles: Schema.Attribute.JSON;
    design: Schema.Attribute.JSON & Schema.Attribute.Required;
    extra: Schema.Attribute.JSON;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::custom-type.custom-type'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    plural: Schema.Attribute.String & Schema.Attribute.Required;
    promotedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    readRoles: Schema.Attribute.JSON;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    title: Schema.Attribute.String & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiDeferralDeferral extends Struct.CollectionTypeSchema {
  collectionName: 'deferrals';
  info: {
    displayName: '\u7F13\u5B66\u4F11\u5B66';
    pluralName: 'deferrals';
    singularName: 'deferral';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    appliedByName: Schema.Attribute.String & Schema.Attribute.Required;
    appliedByStaffNo: Schema.Attribute.String & Schema.Attribute.Required;
    appliedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    certifier: Schema.Attribute.String;
    certifierOpinion: Schema.Attribute.Text;
    childNo: Schema.Attribute.String;
    classCode: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    decidedByName: Schema.Attribute.String;
    decidedByStaffNo: Schema.Attribute.String;
    decidedOn: Schema.Attribute.Date;
    decisionOpinion: Schema.Attribute.Text;
    endedOn: Schema.Attribute.Date;
    endKind: Schema.Attribute.Enumeration<['CAME_TO_SCHOOL', 'RENEWED', 'NOT_BACK', 'MOVED_ON']>;
    entryDueOn: Schema.Attribute.Date;
    extra: Schema.Attribute.JSON;
    fromDate: Schema.Attribute.Date & Schema.Attribute.Required;
    guardianName: Schema.Attribute.String & Schema.Attribute.Required;
    kind: Schema.Attribute.Enumeration<['ENTRY_DEFERRED', 'ON_LEAVE', 'EXEMPTED']> &
      Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::deferral.deferral'> &
      Schema.Attribute.Private;
    openedCaseDocumentId: Schema.Attribute.String;
    proofCount: Schema.Attribute.Integer;
    publishedAt: Schema.Attribute.DateTime;
    reason: Schema.Attribute.Text & Schema.Attribute.Required;
    refusalNotedByName: Schema.Attribute.String;
    refusalNotedByStaffNo: Schema.Attribute.String;
    refusalNotedOn: Schema.Attribute.Date;
    renewsDocumentId: Schema.Attribute.String;
    residenceTownCode: Schema.Attribute.String;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    schoolCode: Schema.Attribute.String;
    state: Schema.Attribute.Enumeration<['APPLIED', 'APPROVED', 'NOT_APPROVED', 'ENDED']> &
      Schema.Attribute.Required;
    student: Schema.Attribute.Relation<'manyToOne', 'api::student.student'>;
    studentName: Schema.Attribute.String & Schema.Attribute.Required;
    toDate: Schema.Attribute.Date & Schema.Attribute.Required;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiDocumentTemplateVersionDocumentTemplateVersion
  extends Struct.CollectionTypeSchema {
  collectionName: 'document_template_versions';
  info: {
    displayName: '\u6587\u4E66\u6A21\u677F\u7248\u672C';
    pluralName: 'document-template-versions';
    singularName: 'document-template-version';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'system';
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'api::document-template-version.document-template-version'
    > &
      Schema.Attribute.Private;
    note: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    publishedByName: Schema.Attribute.String;
    publishedOn: Schema.Attribute.Date;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    source: Schema.Attribute.Text & Schema.Attribute.Required;
    state: Schema.Attribute.Enumeration<['DRAFT', 'PUBLISHED', 'WITHDRAWN']> &
      Schema.Attribute.Required;
    templateCode: Schema.Attribute.String & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    version: Schema.Attribute.Integer & Schema.Attribute.Required;
  };
}

export interface ApiEnrolmentMovementEnrolmentMovement extends Struct.CollectionTypeSchema {
  collectionName: 'enrolment_movements';
  info: {
    displayName: '\u5B66\u7C4D\u5F02\u52A8';
    pluralName: 'enrolment-movements';
    singularName: 'enrolment-movement';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    check: Schema.Attribute.Enumeration<['UNCHECKED', 'FOUND_TRUE', 'FOUND_FALSE']> &
      Schema.Attribute.Required;
    checkedByName: Schema.Attribute.String;
    checkedByStaffNo: Schema.Attribute.String;
    checkedOn: Schema.Attribute.Date;
    checkNote: Schema.Attribute.String;
    childNo: Schema.Attribute.String;
    classCode: Schema.Attribute.String;
    confirmDueOn: Schema.Attribute.Date & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON;
    kind: Schema.Attribute.Enumeration<
      ['TRANSFER_IN', 'TRANSFER_OUT', 'SUSPEND', 'RESUME', 'TRACK_OUT', 'TRACK_IN', 'DEATH']
    > &
      Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'api::enrolment-movement.enrolment-movement'
    > &
      Schema.Attribute.Private;
    movedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    otherPlace: Schema.Attribute.String;
    otherSchoolName: Schema.Attribute.String;
    proofCount: Schema.Attribute.Integer;
    publishedAt: Schema.Attribute.DateTime;
    reason: Schema.Attribute.String;
    recordedByName: Schema.Attribute.String & Schema.Attribute.Required;
    recordedByStaffNo: Schema.Attribute.String & Schema.Attribute.Required;
    residenceTownCode: Schema.Attribute.String;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    schoolCode: Schema.Attribute.String;
    student: Schema.Attribute.Relation<'manyToOne', 'api::student.student'>;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiEnrolmentEnrolment extends Struct.CollectionTypeSchema {
  collectionName: 'enrolments';
  info: {
    displayName: '\u5B66\u7C4D\u4E0E\u5C31\u8BFB\u65F6\u6BB5';
    pluralName: 'enrolments';
    singularName: 'enrolment';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    childNo: Schema.Attribute.String;
    classCode: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON;
    fromDate: Schema.Attribute.Date & Schema.Attribute.Required;
    kind: Schema.Attribute.Enumeration<['ROLL', 'ATTENDING', 'TRACKING', 'HOME_TEACHING']> &
      Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::enrolment.enrolment'> &
      Schema.Attribute.Private;
    outsideSchoolName: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    reason: Schema.Attribute.String;
    residenceTownCode: Schema.Attribute.String;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    school: Schema.Attribute.Relation<'manyToOne', 'api::school.school'>;
    schoolCode: Schema.Attribute.String;
    student: Schema.Attribute.Relation<'manyToOne', 'api::student.student'>;
    toDate: Schema.Attribute.Date;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiFieldDefinitionFieldDefinition extends Struct.CollectionTypeSchema {
  collectionName: 'field_definitions';
  info: {
    displayName: '\u81EA\u5B9A\u4E49\u5B57\u6BB5';
    pluralName: 'field-definitions';
    singularName: 'field-definition';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'reference';
    };
  };
  attributes: {
    active: Schema.Attribute.Boolean & Schema.Attribute.Required & Schema.Attribute.DefaultTo<true>;
    choices: Schema.Attribute.JSON;
    code: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON;
    help: Schema.Attribute.Text;
    kind: Schema.Attribute.String & Schema.Attribute.Required;
    label: Schema.Attribute.String & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'api::field-definition.field-definition'
    > &
      Schema.Attribute.Private;
    max: Schema.Attribute.Float;
    maxLength: Schema.Attribute.Integer;
    min: Schema.Attribute.Float;
    orderNo: Schema.Attribute.Integer & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    recordType: Schema.Attribute.String & Schema.Attribute.Required;
    required: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    showInList: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    since: Schema.Attribute.Date & Schema.Attribute.Required;
    skipWhen: Schema.Attribute.JSON;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiFindingEventFindingEvent extends Struct.CollectionTypeSchema {
  collectionName: 'finding_events';
  info: {
    displayName: '\u7763\u67E5\u95EE\u9898\u7ECF\u8FC7';
    pluralName: 'finding-events';
    singularName: 'finding-event';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    action: Schema.Attribute.Enumeration<
      ['FOUND', 'CARRIED_OVER', 'RECTIFY', 'ACCEPT', 'SEND_BACK', 'REPLACE']
    > &
      Schema.Attribute.Required;
    actorName: Schema.Attribute.String;
    actorRole: Schema.Attribute.String;
    actorStaffNo: Schema.Attribute.String;
    at: Schema.Attribute.DateTime & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON;
    findingDocumentId: Schema.Attribute.String & Schema.Attribute.Required;
    fromState: Schema.Attribute.Enumeration<['OPEN', 'RECTIFIED', 'ACCEPTED', 'REPLACED']>;
    idempotencyKey: Schema.Attribute.String & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::finding-event.finding-event'> &
      Schema.Attribute.Private;
    note: Schema.Attribute.Text;
    proof: Schema.Attribute.JSON;
    publishedAt: Schema.Attribute.DateTime;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    schoolCode: Schema.Attribute.String;
    seq: Schema.Attribute.Integer & Schema.Attribute.Required;
    toState: Schema.Attribute.Enumeration<['OPEN', 'RECTIFIED', 'ACCEPTED', 'REPLACED']> &
      Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiFindingFinding extends Struct.CollectionTypeSchema {
  collectionName: 'findings';
  info: {
    displayName: '\u7763\u67E5\u95EE\u9898';
    pluralName: 'findings';
    singularName: 'finding';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    acceptanceNote: Schema.Attribute.Text;
    acceptedByName: Schema.Attribute.String;
    acceptedByStaffNo: Schema.Attribute.String;
    acceptedOn: Schema.Attribute.Date;
    checklistCode: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    days: Schema.Attribute.Integer;
    description: Schema.Attribute.Text;
    dueOn: Schema.Attribute.Date & Schema.Attribute.Required;
    extra: Schema.Attribute.JSON;
    foundByName: Schema.Attribute.String;
    foundByStaffNo: Schema.Attribute.String;
    foundOn: Schema.Attribute.Date & Schema.Attribute.Required;
    inspectionDocumentId: Schema.Attribute.String & Schema.Attribute.Required;
    itemCode: Schema.Attribute.String & Schema.Attribute.Required;
    itemTitle: Schema.Attribute.Text;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::finding.finding'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    rectificationNote: Schema.Attribute.Text;
    rectificationProof: Schema.Attribute.JSON;
    rectifiedByName: Schema.Attribute.String;
    rectifiedByStaffNo: Schema.Attribute.String;
    rectifiedOn: Schema.Attribute.Date;
    returnedCount: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<0>;
    returnNote: Schema.Attribute.Text;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    schoolCode: Schema.Attribute.String & Schema.Attribute.Required;
    schoolName: Schema.Attribute.String;
    state: Schema.Attribute.Enumeration<['OPEN', 'RECTIFIED', 'ACCEPTED', 'REPLACED']> &
      Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiGuardianGuardian extends Struct.CollectionTypeSchema {
  collectionName: 'guardians';
  info: {
    displayName: '\u76D1\u62A4\u4EBA';
    pluralName: 'guardians';
    singularName: 'guardian';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    address: Schema.Attribute.String;
    childNo: Schema.Attribute.String;
    classCode: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON;
    idCipher: Schema.Attribute.Text & Schema.Attribute.Private;
    idHash: Schema.Attribute.String & Schema.Attribute.Private;
    idMask: Schema.Attribute.String;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::guardian.guardian'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    occupation: Schema.Attribute.String;
    orderNo: Schema.Attribute.Integer;
    phoneCipher: Schema.Attribute.Text & Schema.Attribute.Private;
    phoneMask: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    relationship: Schema.Attribute.Enumeration<
      ['FATHER', 'MOTHER', 'GRANDFATHER', 'GRANDMOTHER', 'OTHER_GUARDIAN']
    > &
      Schema.Attribute.Required;
    residenceTownCode: Schema.Attribute.String;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    schoolCode: Schema.Attribute.String;
    student: Schema.Attribute.Relation<'manyToOne', 'api::student.student'>;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    workplace: Schema.Attribute.String;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiHomeTeachingFollowUpHomeTeachingFollowUp extends Struct.CollectionTypeSchema {
  collectionName: 'home_teaching_follow_ups';
  info: {
    displayName: '\u9001\u6559\u56DE\u8BBF';
    pluralName: 'home-teaching-follow-ups';
    singularName: 'home-teaching-follow-up';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    childNo: Schema.Attribute.String;
    classCode: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON;
    guardianOpinion: Schema.Attribute.Text;
    homeTeachingDocumentId: Schema.Attribute.String & Schema.Attribute.Required;
    lessonsHeld: Schema.Attribute.Boolean & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'api::home-teaching-follow-up.home-teaching-follow-up'
    > &
      Schema.Attribute.Private;
    measures: Schema.Attribute.Text;
    photoCount: Schema.Attribute.Integer;
    problems: Schema.Attribute.Text;
    publishedAt: Schema.Attribute.DateTime;
    recordedByName: Schema.Attribute.String;
    recordedByStaffNo: Schema.Attribute.String;
    residenceTownCode: Schema.Attribute.String;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    satisfaction: Schema.Attribute.Enumeration<['SATISFIED', 'FAIRLY_SATISFIED', 'DISSATISFIED']>;
    schoolCode: Schema.Attribute.String;
    student: Schema.Attribute.Relation<'manyToOne', 'api::student.student'>;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    visitedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    visitors: Schema.Attribute.JSON;
    way: Schema.Attribute.Enumeration<['HOME', 'PHONE', 'VIDEO']> & Schema.Attribute.Required;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiHomeTeachingSessionHomeTeachingSession extends Struct.CollectionTypeSchema {
  collectionName: 'home_teaching_sessions';
  info: {
    displayName: '\u9001\u6559\u8BB0\u5F55';
    pluralName: 'home-teaching-sessions';
    singularName: 'home-teaching-session';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    childNo: Schema.Attribute.String;
    classCode: Schema.Attribute.String;
    content: Schema.Attribute.Text & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    endTime: Schema.Attribute.String & Schema.Attribute.Required;
    extra: Schema.Attribute.JSON;
    guardianFeedback: Schema.Attribute.Text;
    guardianSignature: Schema.Attribute.Enumeration<['SIGNED', 'REFUSED', 'ABSENT']>;
    homeTeachingDocumentId: Schema.Attribute.String & Schema.Attribute.Required;
    lessons: Schema.Attribute.Integer & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'api::home-teaching-session.home-teaching-session'
    > &
      Schema.Attribute.Private;
    makesUpFor: Schema.Attribute.Date;
    minutes: Schema.Attribute.Integer & Schema.Attribute.Required;
    nextPlan: Schema.Attribute.Text;
    performance: Schema.Attribute.Text;
    photoCount: Schema.Attribute.Integer;
    place: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    recordedByName: Schema.Attribute.String;
    recordedByStaffNo: Schema.Attribute.String;
    residenceTownCode: Schema.Attribute.String;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    schoolCode: Schema.Attribute.String;
    seq: Schema.Attribute.Integer & Schema.Attribute.Required;
    startTime: Schema.Attribute.String & Schema.Attribute.Required;
    student: Schema.Attribute.Relation<'manyToOne', 'api::student.student'>;
    taughtOn: Schema.Attribute.Date & Schema.Attribute.Required;
    teachers: Schema.Attribute.JSON;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiHomeTeachingHomeTeaching extends Struct.CollectionTypeSchema {
  collectionName: 'home_teachings';
  info: {
    displayName: '\u9001\u6559\u7533\u62A5';
    pluralName: 'home-teachings';
    singularName: 'home-teaching';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    appliedByName: Schema.Attribute.String & Schema.Attribute.Required;
    appliedByStaffNo: Schema.Attribute.String & Schema.Attribute.Required;
    appliedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    assessment: Schema.Attribute.Text;
    centreOpinion: Schema.Attribute.Text;
    certificateCipher: Schema.Attribute.Text & Schema.Attribute.Private;
    certificateHash: Schema.Attribute.String & Schema.Attribute.Private;
    certificateMask: Schema.Attribute.String;
    childNo: Schema.Attribute.String;
    classCode: Schema.Attribute.String;
    coursePlan: Schema.Attribute.JSON;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    decidedByName: Schema.Attribute.String;
    decidedByStaffNo: Schema.Attribute.String;
    decidedOn: Schema.Attribute.Date;
    decisionOpinion: Schema.Attribute.Text;
    disability: Schema.Attribute.Enumeration<
      ['VISION', 'HEARING', 'SPEECH', 'LIMB', 'INTELLECT', 'MENTAL', 'MULTIPLE']
    >;
    endedOn: Schema.Attribute.Date;
    endNote: Schema.Attribute.String;
    endReason: Schema.Attribute.Enumeration<
      [
        'BACK_IN_CLASS',
        'COMPLETED',
        'PERIOD_OVER',
        'MOVED_AWAY',
        'GUARDIAN_STOPPED',
        'DECEASED',
        'OTHER_END',
      ]
    >;
    extra: Schema.Attribute.JSON;
    federationOpinion: Schema.Attribute.Text;
    fromDate: Schema.Attribute.Date & Schema.Attribute.Required;
    guardianOpinion: Schema.Attribute.Text;
    kind: Schema.Attribute.Enumeration<['IN_PERSON', 'REMOTE']> & Schema.Attribute.Required;
    level: Schema.Attribute.Enumeration<['LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4']>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::home-teaching.home-teaching'> &
      Schema.Attribute.Private;
    openedCaseDocumentId: Schema.Attribute.String;
    place: Schema.Attribute.String;
    planText: Schema.Attribute.Text;
    publishedAt: Schema.Attribute.DateTime;
    reason: Schema.Attribute.Text & Schema.Attribute.Required;
    refusalNotedByName: Schema.Attribute.String;
    refusalNotedByStaffNo: Schema.Attribute.String;
    refusalNotedOn: Schema.Attribute.Date;
    residenceTownCode: Schema.Attribute.String;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    schoolCode: Schema.Attribute.String;
    schoolOpinion: Schema.Attribute.Text;
    state: Schema.Attribute.Enumeration<['APPLIED', 'APPROVED', 'NOT_APPROVED', 'ENDED']> &
      Schema.Attribute.Required;
    student: Schema.Attribute.Relation<'manyToOne', 'api::student.student'>;
    studentName: Schema.Attribute.String & Schema.Attribute.Required;
    teachers: Schema.Attribute.JSON;
    timetable: Schema.Attribute.JSON;
    toDate: Schema.Attribute.Date;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiHomeVisitHomeVisit extends Struct.CollectionTypeSchema {
  collectionName: 'home_visits';
  info: {
    displayName: '\u5BB6\u8BBF\u767B\u8BB0';
    pluralName: 'home-visits';
    singularName: 'home-visit';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    atHome: Schema.Attribute.Text;
    atSchool: Schema.Attribute.Text;
    category: Schema.Attribute.Enumeration<
      [
        'POOR_FAMILY',
        'LEFT_BEHIND',
        'DISABLED_PUPIL',
        'LEARNING_DIFFICULTY',
        'SINGLE_PARENT',
        'DROPOUT_SIGNS',
        'OTHER_PUPIL',
      ]
    > &
      Schema.Attribute.Required;
    childNo: Schema.Attribute.String;
    classCode: Schema.Attribute.String;
    content: Schema.Attribute.Text & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    diagnosis: Schema.Attribute.Text;
    endTime: Schema.Attribute.String;
    extra: Schema.Attribute.JSON;
    familySituation: Schema.Attribute.Text;
    followUpOn: Schema.Attribute.Date;
    guardianOpinion: Schema.Attribute.Text;
    guardianSignature: Schema.Attribute.Enumeration<['SIGNED', 'REFUSED', 'ABSENT']> &
      Schema.Attribute.Required;
    heldOn: Schema.Attribute.Date & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::home-visit.home-visit'> &
      Schema.Attribute.Private;
    measures: Schema.Attribute.Text;
    photoCount: Schema.Attribute.Integer;
    publishedAt: Schema.Attribute.DateTime;
    purpose: Schema.Attribute.String;
    recordedByName: Schema.Attribute.String & Schema.Attribute.Required;
    recordedByStaffNo: Schema.Attribute.String & Schema.Attribute.Required;
    residenceTownCode: Schema.Attribute.String;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    reviewedByName: Schema.Attribute.String;
    reviewedByStaffNo: Schema.Attribute.String;
    reviewedOn: Schema.Attribute.Date;
    reviewOpinion: Schema.Attribute.Text;
    schoolCode: Schema.Attribute.String;
    startTime: Schema.Attribute.String;
    student: Schema.Attribute.Relation<'manyToOne', 'api::student.student'>;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    visitors: Schema.Attribute.JSON;
    way: Schema.Attribute.Enumeration<['HOME', 'PHONE', 'VIDEO']> & Schema.Attribute.Required;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiInspectionInspection extends Struct.CollectionTypeSchema {
  collectionName: 'inspections';
  info: {
    displayName: '\u7763\u67E5';
    pluralName: 'inspections';
    singularName: 'inspection';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    answeredCount: Schema.Attribute.Integer;
    answers: Schema.Attribute.JSON;
    checklistCode: Schema.Attribute.String & Schema.Attribute.Required;
    checklistTitle: Schema.Attribute.String;
    checklistVersion: Schema.Attribute.Integer & Schema.Attribute.Required;
    companions: Schema.Attribute.String;
    contentHash: Schema.Attribute.String;
    correctionReason: Schema.Attribute.String;
    corrects: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON;
    findingCount: Schema.Attribute.Integer;
    inspectedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    inspectorName: Schema.Attribute.String;
    inspectorRole: Schema.Attribute.String;
    inspectorSignatureId: Schema.Attribute.String;
    inspectorStaffNo: Schema.Attribute.String & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::inspection.inspection'> &
      Schema.Attribute.Private;
    possibleScore: Schema.Attribute.Integer;
    prefilled: Schema.Attribute.JSON;
    principalName: Schema.Attribute.String;
    principalSignature: Schema.Attribute.Enumeration<['SIGNED', 'REFUSED']>;
    principalSignatureId: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    refusalWitness: Schema.Attribute.String;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    revision: Schema.Attribute.Integer & Schema.Attribute.Required;
    schoolCode: Schema.Attribute.String & Schema.Attribute.Required;
    schoolName: Schema.Attribute.String;
    score: Schema.Attribute.Integer;
    sheetDocumentId: Schema.Attribute.String;
    state: Schema.Attribute.Enumeration<['DRAFT', 'SUBMITTED', 'SUPERSEDED', 'DISCARDED']> &
      Schema.Attribute.Required;
    submitKey: Schema.Attribute.String & Schema.Attribute.Private;
    submittedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiLeadingGroupLeadingGroup extends Struct.CollectionTypeSchema {
  collectionName: 'leading_groups';
  info: {
    displayName: '\u9886\u5BFC\u5C0F\u7EC4\u548C\u5DE5\u4F5C\u65B9\u6848';
    pluralName: 'leading-groups';
    singularName: 'leading-group';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON;
    filedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    headStaffNo: Schema.Attribute.String & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::leading-group.leading-group'> &
      Schema.Attribute.Private;
    members: Schema.Attribute.JSON;
    planText: Schema.Attribute.Text;
    proofCount: Schema.Attribute.Integer;
    publishedAt: Schema.Attribute.DateTime;
    recordedByName: Schema.Attribute.String & Schema.Attribute.Required;
    recordedByStaffNo: Schema.Attribute.String & Schema.Attribute.Required;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    schoolCode: Schema.Attribute.String;
    schoolName: Schema.Attribute.String & Schema.Attribute.Required;
    schoolYear: Schema.Attribute.String & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiOfficialDocumentOfficialDocument extends Struct.CollectionTypeSchema {
  collectionName: 'official_documents';
  info: {
    displayName: '\u6587\u4E66';
    pluralName: 'official-documents';
    singularName: 'official-document';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    addressee: Schema.Attribute.String;
    case: Schema.Attribute.Relation<'manyToOne', 'api::case.case'>;
    caseDocumentId: Schema.Attribute.String;
    childNo: Schema.Attribute.String;
    classCode: Schema.Attribute.String;
    contentHash: Schema.Attribute.String;
    cosignDueAt: Schema.Attribute.DateTime;
    cosignedAt: Schema.Attribute.DateTime;
    cosignedByName: Schema.Attribute.String;
    cosignedByStaffNo: Schema.Attribute.String;
    cosignedHash: Schema.Attribute.String;
    cosignerStaffNo: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    dataCipher: Schema.Attribute.Text & Schema.Attribute.Private;
    dataHash: Schema.Attribute.String;
    deadlineDays: Schema.Attribute.Integer;
    deadlineOn: Schema.Attribute.Date;
    documentNumber: Schema.Attribute.String;
    extra: Schema.Attribute.JSON;
    filedByName: Schema.Attribute.String;
    filedOn: Schema.Attribute.Date;
    form: Schema.Attribute.String & Schema.Attribute.Required;
    formVersion: Schema.Attribute.Integer & Schema.Attribute.Required;
    issuedAt: Schema.Attribute.DateTime;
    issuedByName: Schema.Attribute.String;
    issuedByStaffNo: Schema.Attribute.String;
    issuedOn: Schema.Attribute.Date;
    issuerCode: Schema.Attribute.String;
    issuerName: Schema.Attribute.String;
    issuerType: Schema.Attribute.Enumeration<['SCHOOL', 'TOWN', 'COMMITTEE']> &
      Schema.Attribute.Required;
    kind: Schema.Attribute.Enumeration<
      ['RETURN_NOTICE', 'RETURN_ORDER', 'ABSENCE_REPORT', 'INSPECTION_SHEET', 'WRITTEN_REPORT']
    > &
      Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'api::official-document.official-document'
    > &
      Schema.Attribute.Private;
    number: Schema.Attribute.Integer;
    pdfBytes: Schema.Attribute.Integer;
    pdfFileKey: Schema.Attribute.String & Schema.Attribute.Private;
    pdfSha256: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    receiptName: Schema.Attribute.String;
    receiptOpinion: Schema.Attribute.Text;
    receivedOn: Schema.Attribute.Date;
    renderNote: Schema.Attribute.String;
    renderState: Schema.Attribute.Enumeration<
      ['RENDER_NONE', 'RENDER_PENDING', 'RENDER_READY', 'RENDER_QUARANTINED']
    > &
      Schema.Attribute.Required;
    residenceTownCode: Schema.Attribute.String;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    round: Schema.Attribute.Integer;
    schoolCode: Schema.Attribute.String;
    series: Schema.Attribute.String;
    state: Schema.Attribute.Enumeration<
      ['DOC_DRAFT', 'DOC_AWAITING_COSIGNATURE', 'DOC_SIGNED', 'DOC_ISSUED', 'DOC_VOIDED']
    > &
      Schema.Attribute.Required;
    title: Schema.Attribute.String;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    verificationCode: Schema.Attribute.String;
    voidedAt: Schema.Attribute.DateTime;
    voidReason: Schema.Attribute.String;
    year: Schema.Attribute.Integer;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiPairingRecordPairingRecord extends Struct.CollectionTypeSchema {
  collectionName: 'pairing_records';
  info: {
    displayName: '\u5E2E\u6276\u8BB0\u5F55';
    pluralName: 'pairing-records';
    singularName: 'pairing-record';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    amountYuan: Schema.Attribute.Integer;
    childNo: Schema.Attribute.String;
    classCode: Schema.Attribute.String;
    content: Schema.Attribute.Text & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON;
    heldOn: Schema.Attribute.Date & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::pairing-record.pairing-record'> &
      Schema.Attribute.Private;
    pairingDocumentId: Schema.Attribute.String & Schema.Attribute.Required;
    photoCount: Schema.Attribute.Integer;
    publishedAt: Schema.Attribute.DateTime;
    recordedByName: Schema.Attribute.String & Schema.Attribute.Required;
    recordedByStaffNo: Schema.Attribute.String & Schema.Attribute.Required;
    residenceTownCode: Schema.Attribute.String;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    schoolCode: Schema.Attribute.String;
    solved: Schema.Attribute.Text;
    student: Schema.Attribute.Relation<'manyToOne', 'api::student.student'>;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    way: Schema.Attribute.Enumeration<['BY_CALL', 'BY_MEETING', 'BY_LETTER', 'BY_MESSAGE']> &
      Schema.Attribute.Required;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiPairingPairing extends Struct.CollectionTypeSchema {
  collectionName: 'pairings';
  info: {
    displayName: '\u7ED3\u5BF9\u5E2E\u6276';
    pluralName: 'pairings';
    singularName: 'pairing';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    childNo: Schema.Attribute.String;
    classCode: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    endedOn: Schema.Attribute.Date;
    endReason: Schema.Attribute.String;
    extra: Schema.Attribute.JSON;
    fromDate: Schema.Attribute.Date & Schema.Attribute.Required;
    helperIdentity: Schema.Attribute.Enumeration<['CADRE', 'HEAD_OF_SCHOOL', 'SCHOOL_TEACHER']> &
      Schema.Attribute.Required;
    helperName: Schema.Attribute.String & Schema.Attribute.Required;
    helperPost: Schema.Attribute.String;
    helperStaffNo: Schema.Attribute.String & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::pairing.pairing'> &
      Schema.Attribute.Private;
    main: Schema.Attribute.Boolean & Schema.Attribute.Required;
    outcome: Schema.Attribute.Text;
    planText: Schema.Attribute.Text;
    publishedAt: Schema.Attribute.DateTime;
    recordedByName: Schema.Attribute.String & Schema.Attribute.Required;
    recordedByStaffNo: Schema.Attribute.String & Schema.Attribute.Required;
    residenceTownCode: Schema.Attribute.String;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    schoolCode: Schema.Attribute.String;
    situation: Schema.Attribute.Text;
    state: Schema.Attribute.Enumeration<['PAIRED', 'UNPAIRED']> & Schema.Attribute.Required;
    student: Schema.Attribute.Relation<'manyToOne', 'api::student.student'>;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiPersonalGrantPersonalGrant extends Struct.CollectionTypeSchema {
  collectionName: 'personal_grants';
  info: {
    displayName: '\u4E2A\u522B\u6388\u6743';
    pluralName: 'personal-grants';
    singularName: 'personal-grant';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    childNo: Schema.Attribute.String & Schema.Attribute.Required;
    classCode: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON;
    fromDate: Schema.Attribute.Date & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::personal-grant.personal-grant'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    reason: Schema.Attribute.String & Schema.Attribute.Required;
    residenceTownCode: Schema.Attribute.String;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    schoolCode: Schema.Attribute.String;
    staff: Schema.Attribute.Relation<'manyToOne', 'api::staff.staff'>;
    staffNo: Schema.Attribute.String & Schema.Attribute.Required;
    student: Schema.Attribute.Relation<'manyToOne', 'api::student.student'>;
    toDate: Schema.Attribute.Date;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiPersuasionVisitPersuasionVisit extends Struct.CollectionTypeSchema {
  collectionName: 'persuasion_visits';
  info: {
    displayName: '\u529D\u8FD4\u8BB0\u5F55';
    pluralName: 'persuasion-visits';
    singularName: 'persuasion-visit';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    case: Schema.Attribute.Relation<'manyToOne', 'api::case.case'>;
    caseDocumentId: Schema.Attribute.String & Schema.Attribute.Required;
    childNo: Schema.Attribute.String;
    classCode: Schema.Attribute.String;
    content: Schema.Attribute.Text & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON;
    guardianOpinion: Schema.Attribute.Text;
    guardianSignature: Schema.Attribute.Enumeration<['SIGNED', 'REFUSED', 'ABSENT']>;
    hasEvidence: Schema.Attribute.Boolean;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'api::persuasion-visit.persuasion-visit'
    > &
      Schema.Attribute.Private;
    outcome: Schema.Attribute.Enumeration<
      ['PROMISED', 'REFUSED', 'NOT_FOUND', 'RETURNED', 'OTHER']
    > &
      Schema.Attribute.Required;
    participants: Schema.Attribute.JSON;
    photoCount: Schema.Attribute.Integer;
    place: Schema.Attribute.String;
    promisedReturnOn: Schema.Attribute.Date;
    publishedAt: Schema.Attribute.DateTime;
    recordedByName: Schema.Attribute.String;
    recordedByStaffNo: Schema.Attribute.String;
    refusalWitness: Schema.Attribute.String;
    residenceTownCode: Schema.Attribute.String;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    round: Schema.Attribute.Integer & Schema.Attribute.Required;
    schoolCode: Schema.Attribute.String;
    seq: Schema.Attribute.Integer & Schema.Attribute.Required;
    signatureCount: Schema.Attribute.Integer;
    studentAttitude: Schema.Attribute.Text;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    visitedAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    visitedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    way: Schema.Attribute.Enumeration<['HOME', 'PHONE', 'VIDEO', 'INTERVIEW', 'AWAY']> &
      Schema.Attribute.Required;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiPlaceContactPlaceContact extends Struct.CollectionTypeSchema {
  collectionName: 'place_contacts';
  info: {
    displayName: '\u9547\u8857\u6751\u793E\u8054\u7CFB\u8BB0\u5F55';
    pluralName: 'place-contacts';
    singularName: 'place-contact';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    childNo: Schema.Attribute.String;
    classCode: Schema.Attribute.String;
    content: Schema.Attribute.Text & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON;
    heldOn: Schema.Attribute.Date & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::place-contact.place-contact'> &
      Schema.Attribute.Private;
    nextStep: Schema.Attribute.Text;
    partner: Schema.Attribute.Enumeration<['WITH_TOWN', 'WITH_VILLAGE']> &
      Schema.Attribute.Required;
    partnerName: Schema.Attribute.String & Schema.Attribute.Required;
    partnerPost: Schema.Attribute.String;
    photoCount: Schema.Attribute.Integer;
    publishedAt: Schema.Attribute.DateTime;
    recordedByName: Schema.Attribute.String & Schema.Attribute.Required;
    recordedByStaffNo: Schema.Attribute.String & Schema.Attribute.Required;
    residenceTownCode: Schema.Attribute.String;
    result: Schema.Attribute.Text;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    schoolCode: Schema.Attribute.String;
    student: Schema.Attribute.Relation<'manyToOne', 'api::student.student'>;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    way: Schema.Attribute.Enumeration<['BY_CALL', 'BY_MEETING', 'BY_LETTER', 'BY_MESSAGE']> &
      Schema.Attribute.Required;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiResponsibilityAssignmentResponsibilityAssignment
  extends Struct.CollectionTypeSchema {
  collectionName: 'responsibility_assignments';
  info: {
    displayName: '\u8D23\u4EFB\u5206\u5DE5';
    pluralName: 'responsibility-assignments';
    singularName: 'responsibility-assignment';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'reference';
    };
  };
  attributes: {
    childNo: Schema.Attribute.String;
    classCode: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    department: Schema.Attribute.String;
    extra: Schema.Attribute.JSON;
    fromDate: Schema.Attribute.Date & Schema.Attribute.Required;
    kindCode: Schema.Attribute.String & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'api::responsibility-assignment.responsibility-assignment'
    > &
      Schema.Attribute.Private;
    note: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    schoolCode: Schema.Attribute.String;
    staff: Schema.Attribute.Relation<'manyToOne', 'api::staff.staff'>;
    staffName: Schema.Attribute.String;
    staffNo: Schema.Attribute.String;
    toDate: Schema.Attribute.Date;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    villageCode: Schema.Attribute.String;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiResponsibilityLetterResponsibilityLetter extends Struct.CollectionTypeSchema {
  collectionName: 'responsibility_letters';
  info: {
    displayName: '\u76EE\u6807\u8D23\u4EFB\u4E66';
    pluralName: 'responsibility-letters';
    singularName: 'responsibility-letter';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    duties: Schema.Attribute.Text;
    extra: Schema.Attribute.JSON;
    letterLevel: Schema.Attribute.Enumeration<
      ['COMMITTEE_TO_ZONE', 'COMMITTEE_TO_SCHOOL', 'SCHOOL_TO_TEACHER']
    > &
      Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'api::responsibility-letter.responsibility-letter'
    > &
      Schema.Attribute.Private;
    proofCount: Schema.Attribute.Integer;
    publishedAt: Schema.Attribute.DateTime;
    recordedByName: Schema.Attribute.String & Schema.Attribute.Required;
    recordedByStaffNo: Schema.Attribute.String & Schema.Attribute.Required;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    schoolCode: Schema.Attribute.String;
    schoolName: Schema.Attribute.String & Schema.Attribute.Required;
    schoolYear: Schema.Attribute.String & Schema.Attribute.Required;
    signedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    signerName: Schema.Attribute.String & Schema.Attribute.Required;
    signerPost: Schema.Attribute.String;
    superiorName: Schema.Attribute.String & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiRollCallRollCall extends Struct.CollectionTypeSchema {
  collectionName: 'roll_calls';
  info: {
    displayName: '\u70B9\u540D';
    pluralName: 'roll-calls';
    singularName: 'roll-call';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    absent: Schema.Attribute.Integer;
    classCode: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    date: Schema.Attribute.Date & Schema.Attribute.Required;
    extra: Schema.Attribute.JSON;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::roll-call.roll-call'> &
      Schema.Attribute.Private;
    onLeave: Schema.Attribute.Integer;
    present: Schema.Attribute.Integer;
    publishedAt: Schema.Attribute.DateTime;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    schoolCode: Schema.Attribute.String;
    session: Schema.Attribute.Enumeration<['AM', 'PM']> & Schema.Attribute.Required;
    takenAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    takenByName: Schema.Attribute.String;
    takenByStaffNo: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiSchoolClassSchoolClass extends Struct.CollectionTypeSchema {
  collectionName: 'school_classes';
  info: {
    displayName: '\u73ED\u7EA7';
    pluralName: 'school-classes';
    singularName: 'school-class';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'reference';
    };
  };
  attributes: {
    active: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<true>;
    code: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    entryYear: Schema.Attribute.Integer;
    extra: Schema.Attribute.JSON;
    grade: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 9;
          min: 1;
        },
        number
      >;
    headTeacherStaffNo: Schema.Attribute.String;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::school-class.school-class'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    school: Schema.Attribute.Relation<'manyToOne', 'api::school.school'>;
    schoolCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiSchoolTermSchoolTerm extends Struct.CollectionTypeSchema {
  collectionName: 'school_terms';
  info: {
    displayName: '\u5B66\u671F';
    pluralName: 'school-terms';
    singularName: 'school-term';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'reference';
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON;
    firstDay: Schema.Attribute.Date & Schema.Attribute.Required;
    lastDay: Schema.Attribute.Date & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::school-term.school-term'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    schoolYear: Schema.Attribute.String & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiSchoolSchool extends Struct.CollectionTypeSchema {
  collectionName: 'schools';
  info: {
    displayName: '\u5B66\u6821';
    pluralName: 'schools';
    singularName: 'school';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'reference';
    };
  };
  attributes: {
    address: Schema.Attribute.String;
    code: Schema.Attribute.String & Schema.Attribute.Required;
    contactName: Schema.Attribute.String;
    contactPhone: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    documentPrefix: Schema.Attribute.String;
    extra: Schema.Attribute.JSON;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::school.school'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    orderNo: Schema.Attribute.Integer;
    publishedAt: Schema.Attribute.DateTime;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    stage: Schema.Attribute.Enumeration<
      ['PRIMARY', 'JUNIOR', 'NINE_YEAR', 'SPECIAL', 'VOCATIONAL']
    > &
      Schema.Attribute.Required;
    town: Schema.Attribute.Relation<'manyToOne', 'api::town.town'>;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    zone: Schema.Attribute.Relation<'manyToOne', 'api::zone.zone'>;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiServiceOfDocumentServiceOfDocument extends Struct.CollectionTypeSchema {
  collectionName: 'services_of_documents';
  info: {
    displayName: '\u9001\u8FBE';
    pluralName: 'services-of-documents';
    singularName: 'service-of-document';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    caseDocumentId: Schema.Attribute.String & Schema.Attribute.Required;
    childNo: Schema.Attribute.String;
    classCode: Schema.Attribute.String;
    consentOn: Schema.Attribute.Date;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    deadlineOn: Schema.Attribute.Date;
    extra: Schema.Attribute.JSON;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'api::service-of-document.service-of-document'
    > &
      Schema.Attribute.Private;
    note: Schema.Attribute.Text;
    officialDocument: Schema.Attribute.Relation<
      'manyToOne',
      'api::official-document.official-document'
    >;
    officialDocumentId: Schema.Attribute.String & Schema.Attribute.Required;
    photoCount: Schema.Attribute.Integer;
    place: Schema.Attribute.String;
    postNumber: Schema.Attribute.String;
    proxyReason: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    publishedIn: Schema.Attribute.String;
    receivedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    receiverName: Schema.Attribute.String;
    receiverRelation: Schema.Attribute.String;
    recordedByStaffNo: Schema.Attribute.String;
    refusalReason: Schema.Attribute.String;
    residenceTownCode: Schema.Attribute.String;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    schoolCode: Schema.Attribute.String;
    servedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    servers: Schema.Attribute.JSON;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    way: Schema.Attribute.Enumeration<
      ['DIRECT', 'CO_RESIDENT', 'LEFT', 'POST', 'ELECTRONIC', 'PUBLIC_NOTICE']
    > &
      Schema.Attribute.Required;
    witnessName: Schema.Attribute.String;
    witnessUnit: Schema.Attribute.String;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiSettingSetting extends Struct.CollectionTypeSchema {
  collectionName: 'settings';
  info: {
    displayName: '\u8BBE\u7F6E';
    pluralName: 'settings';
    singularName: 'setting';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'reference';
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON;
    key: Schema.Attribute.String & Schema.Attribute.Required;
    legalBasis: Schema.Attribute.String;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::setting.setting'> &
      Schema.Attribute.Private;
    note: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    unit: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    validFrom: Schema.Attribute.Date & Schema.Attribute.Required;
    value: Schema.Attribute.JSON & Schema.Attribute.Required;
  };
}

export interface ApiStaffStaff extends Struct.CollectionTypeSchema {
  collectionName: 'staff_members';
  info: {
    displayName: '\u4EBA\u5458';
    pluralName: 'staff-members';
    singularName: 'staff';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'reference';
    };
  };
  attributes: {
    accountId: Schema.Attribute.Integer & Schema.Attribute.Private;
    active: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<true>;
    certificateNo: Schema.Attribute.String;
    certified: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    classCode: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::staff.staff'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    phoneCipher: Schema.Attribute.Text & Schema.Attribute.Private;
    phoneMask: Schema.Attribute.String;
    post: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    role: Schema.Attribute.Enumeration<
      [
        'district-admin',
        'bureau-leader',
        'bureau-officer',
        'zone-head',
        'inspector',
        'school-liaison',
        'helper',
        'principal',
        'teacher',
        'school-clerk',
        'town-officer',
        'supervisor',
      ]
    > &
      Schema.Attribute.Required;
    schoolCode: Schema.Attribute.String;
    staffNo: Schema.Attribute.String & Schema.Attribute.Required;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiStudentStudent extends Struct.CollectionTypeSchema {
  collectionName: 'students';
  info: {
    displayName: '\u9002\u9F84\u513F\u7AE5\u5C11\u5E74';
    pluralName: 'students';
    singularName: 'student';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    birthDate: Schema.Attribute.Date & Schema.Attribute.Required;
    careCategories: Schema.Attribute.JSON;
    certificateCipher: Schema.Attribute.Text & Schema.Attribute.Private;
    certificateHash: Schema.Attribute.String & Schema.Attribute.Private;
    certificateMask: Schema.Attribute.String;
    childNo: Schema.Attribute.String & Schema.Attribute.Required;
    classCode: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    disabilityCategory: Schema.Attribute.String;
    disabilityGrade: Schema.Attribute.String;
    ethnicity: Schema.Attribute.String;
    extra: Schema.Attribute.JSON;
    gender: Schema.Attribute.Enumeration<['MALE', 'FEMALE']> & Schema.Attribute.Required;
    grade: Schema.Attribute.Integer;
    householdAddress: Schema.Attribute.String;
    householdOutside: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    idCipher: Schema.Attribute.Text & Schema.Attribute.Private;
    idHash: Schema.Attribute.String & Schema.Attribute.Private;
    idMask: Schema.Attribute.String;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::student.student'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    note: Schema.Attribute.Text;
    publishedAt: Schema.Attribute.DateTime;
    registeredPoor: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    residenceAddress: Schema.Attribute.String;
    residenceTownCode: Schema.Attribute.String;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    rollCipher: Schema.Attribute.Text & Schema.Attribute.Private;
    rollHash: Schema.Attribute.String & Schema.Attribute.Private;
    rollMask: Schema.Attribute.String;
    school: Schema.Attribute.Relation<'manyToOne', 'api::school.school'>;
    schoolCode: Schema.Attribute.String;
    schoolingState: Schema.Attribute.Enumeration<
      [
        'ENROLLED',
        'ENROLLED_AWAY',
        'AWAY_NOT_ENROLLED',
        'NEVER_ENROLLED',
        'SUSPENDED',
        'DEFERRED',
        'HOME_TEACHING',
        'GRADUATED',
        'LEFT_DISTRICT',
        'DECEASED',
      ]
    > &
      Schema.Attribute.Required;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    villageCode: Schema.Attribute.String;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiTipOffMessageTipOffMessage extends Struct.CollectionTypeSchema {
  collectionName: 'tip_off_messages';
  info: {
    displayName: '\u4E3E\u62A5\u5F80\u6765';
    pluralName: 'tip-off-messages';
    singularName: 'tip-off-message';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    at: Schema.Attribute.DateTime & Schema.Attribute.Required;
    authorName: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::tip-off-message.tip-off-message'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    seq: Schema.Attribute.Integer & Schema.Attribute.Required;
    side: Schema.Attribute.Enumeration<['REPORTER', 'OFFICE']> & Schema.Attribute.Required;
    text: Schema.Attribute.Text & Schema.Attribute.Required;
    tipOffDocumentId: Schema.Attribute.String & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiTipOffReferralTipOffReferral extends Struct.CollectionTypeSchema {
  collectionName: 'tip_off_referrals';
  info: {
    displayName: '\u4E3E\u62A5\u8F6C\u529E';
    pluralName: 'tip-off-referrals';
    singularName: 'tip-off-referral';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    answer: Schema.Attribute.Text;
    answeredByName: Schema.Attribute.String;
    answeredByStaffNo: Schema.Attribute.String;
    answeredOn: Schema.Attribute.Date;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    dueOn: Schema.Attribute.Date & Schema.Attribute.Required;
    extra: Schema.Attribute.JSON;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'api::tip-off-referral.tip-off-referral'
    > &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    schoolCode: Schema.Attribute.String;
    sentByName: Schema.Attribute.String & Schema.Attribute.Required;
    sentOn: Schema.Attribute.Date & Schema.Attribute.Required;
    state: Schema.Attribute.Enumeration<['REFERRAL_OPEN', 'REFERRAL_ANSWERED']> &
      Schema.Attribute.Required;
    summary: Schema.Attribute.Text & Schema.Attribute.Required;
    target: Schema.Attribute.Enumeration<['TO_SCHOOL', 'TO_ZONE', 'TO_TOWN']> &
      Schema.Attribute.Required;
    targetName: Schema.Attribute.String & Schema.Attribute.Required;
    tipOffDocumentId: Schema.Attribute.String & Schema.Attribute.Required;
    tipOffNo: Schema.Attribute.String & Schema.Attribute.Required;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    zoneCode: Schema.Attribute.String;
  };
}

export interface ApiTipOffTipOff extends Struct.CollectionTypeSchema {
  collectionName: 'tip_offs';
  info: {
    displayName: '\u7FA4\u4F17\u4E3E\u62A5';
    pluralName: 'tip-offs';
    singularName: 'tip-off';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'material';
    };
  };
  attributes: {
    acceptedByName: Schema.Attribute.String;
    acceptedByStaffNo: Schema.Attribute.String;
    acceptedOn: Schema.Attribute.Date;
    accusedName: Schema.Attribute.String;
    accusedSchoolCode: Schema.Attribute.String;
    anonymous: Schema.Attribute.Boolean & Schema.Attribute.Required;
    answeredOn: Schema.Attribute.Date;
    caseDocumentId: Schema.Attribute.String;
    childClue: Schema.Attribute.Text;
    childNo: Schema.Attribute.String;
    closedByName: Schema.Attribute.String;
    closedOn: Schema.Attribute.Date;
    codeHash: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
    content: Schema.Attribute.Text & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    dueOn: Schema.Attribute.Date & Schema.Attribute.Required;
    extra: Schema.Attribute.JSON;
    kind: Schema.Attribute.Enumeration<
      [
        'CONCEALED',
        'FALSE_ROLL',
        'PUSHED_OUT',
        'ENTRY_REFUSED',
        'CHILD_LABOUR',
        'NOT_IN_SCHOOL',
        'OTHER_TIP',
      ]
    > &
      Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::tip-off.tip-off'> &
      Schema.Attribute.Private;
    outcome: Schema.Attribute.Enumeration<
      ['SUBSTANTIATED', 'PARTLY_SUBSTANTIATED', 'UNFOUNDED', 'UNVERIFIABLE']
    >;
    publishedAt: Schema.Attribute.DateTime;
    receivedAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    reporterCipher: Schema.Attribute.Text & Schema.Attribute.Private;
    result: Schema.Attribute.Text;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    source: Schema.Attribute.Enumeration<['WEB', 'HOTLINE', 'LETTER', 'WALK_IN']> &
      Schema.Attribute.Required;
    state: Schema.Attribute.Enumeration<
      ['TIP_RECEIVED', 'TIP_ACCEPTED', 'TIP_FORWARDED', 'TIP_CLOSED']
    > &
      Schema.Attribute.Required;
    student: Schema.Attribute.Relation<'manyToOne', 'api::student.student'>;
    tipOffNo: Schema.Attribute.String & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiTownTown extends Struct.CollectionTypeSchema {
  collectionName: 'towns';
  info: {
    displayName: '\u9547\u8857';
    pluralName: 'towns';
    singularName: 'town';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'reference';
    };
  };
  attributes: {
    code: Schema.Attribute.String & Schema.Attribute.Required;
    contactName: Schema.Attribute.String;
    contactPhone: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    documentPrefix: Schema.Attribute.String;
    extra: Schema.Attribute.JSON;
    kind: Schema.Attribute.Enumeration<['TOWN', 'SUBDISTRICT']> & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::town.town'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    orderNo: Schema.Attribute.Integer;
    publishedAt: Schema.Attribute.DateTime;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiVillageVillage extends Struct.CollectionTypeSchema {
  collectionName: 'villages';
  info: {
    displayName: '\u6751\uFF08\u793E\u533A\uFF09';
    pluralName: 'villages';
    singularName: 'village';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'reference';
    };
  };
  attributes: {
    code: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON;
    kind: Schema.Attribute.Enumeration<['VILLAGE', 'COMMUNITY']> & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::village.village'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    town: Schema.Attribute.Relation<'manyToOne', 'api::town.town'>;
    townCode: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiZoneZone extends Struct.CollectionTypeSchema {
  collectionName: 'zones';
  info: {
    displayName: '\u5B66\u533A';
    pluralName: 'zones';
    singularName: 'zone';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    i18n: {
      localized: false;
    };
    'not-one-less': {
      record: 'reference';
    };
  };
  attributes: {
    code: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    extra: Schema.Attribute.JSON;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::zone.zone'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    orderNo: Schema.Attribute.Integer;
    publishedAt: Schema.Attribute.DateTime;
    rev: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginContentReleasesRelease extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_releases';
  info: {
    displayName: 'Release';
    pluralName: 'releases';
    singularName: 'release';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    actions: Schema.Attribute.Relation<'oneToMany', 'plugin::content-releases.release-action'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::content-releases.release'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    releasedAt: Schema.Attribute.DateTime;
    scheduledAt: Schema.Attribute.DateTime;
    status: Schema.Attribute.Enumeration<['ready', 'blocked', 'failed', 'done', 'empty']> &
      Schema.Attribute.Required;
    timezone: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginContentReleasesReleaseAction extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_release_actions';
  info: {
    displayName: 'Release Action';
    pluralName: 'release-actions';
    singularName: 'release-action';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    contentType: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    entryDocumentId: Schema.Attribute.String;
    isEntryValid: Schema.Attribute.Boolean;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::content-releases.release-action'
    > &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    release: Schema.Attribute.Relation<'manyToOne', 'plugin::content-releases.release'>;
    type: Schema.Attribute.Enumeration<['publish', 'unpublish']> & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginI18NLocale extends Struct.CollectionTypeSchema {
  collectionName: 'i18n_locale';
  info: {
    collectionName: 'locales';
    description: '';
    displayName: 'Locale';
    pluralName: 'locales';
    singularName: 'locale';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    code: Schema.Attribute.String & Schema.Attribute.Unique;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::i18n.locale'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.SetMinMax<
        {
          max: 50;
          min: 1;
        },
        number
      >;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginReviewWorkflowsWorkflow extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_workflows';
  info: {
    description: '';
    displayName: 'Workflow';
    name: 'Workflow';
    pluralName: 'workflows';
    singularName: 'workflow';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    contentTypes: Schema.Attribute.JSON &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'[]'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::review-workflows.workflow'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Unique;
    publishedAt: Schema.Attribute.DateTime;
    stageRequiredToPublish: Schema.Attribute.Relation<
      'oneToOne',
      'plugin::review-workflows.workflow-stage'
    >;
    stages: Schema.Attribute.Relation<'oneToMany', 'plugin::review-workflows.workflow-stage'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginReviewWorkflowsWorkflowStage extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_workflows_stages';
  info: {
    description: '';
    displayName: 'Stages';
    name: 'Workflow Stage';
    pluralName: 'workflow-stages';
    singularName: 'workflow-stage';
  };
  options: {
    draftAndPublish: false;
    version: '1.1.0';
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    color: Schema.Attribute.String & Schema.Attribute.DefaultTo<'#4945FF'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::review-workflows.workflow-stage'
    > &
      Schema.Attribute.Private;
    name: Schema.Attribute.String;
    permissions: Schema.Attribute.Relation<'manyToMany', 'admin::permission'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    workflow: Schema.Attribute.Relation<'manyToOne', 'plugin::review-workflows.workflow'>;
  };
}

export interface PluginUploadFile extends Struct.CollectionTypeSchema {
  collectionName: 'files';
  info: {
    description: '';
    displayName: 'File';
    pluralName: 'files';
    singularName: 'file';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    alternativeText: Schema.Attribute.Text;
    caption: Schema.Attribute.Text;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    ext: Schema.Attribute.String;
    focalPoint: Schema.Attribute.JSON;
    folder: Schema.Attribute.Relation<'manyToOne', 'plugin::upload.folder'> &
      Schema.Attribute.Private;
    folderPath: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    formats: Schema.Attribute.JSON;
    hash: Schema.Attribute.String & Schema.Attribute.Required;
    height: Schema.Attribute.Integer;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.file'> &
      Schema.Attribute.Private;
    mime: Schema.Attribute.String & Schema.Attribute.Required;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    previewUrl: Schema.Attribute.Text;
    provider: Schema.Attribute.String & Schema.Attribute.Required;
    provider_metadata: Schema.Attribute.JSON;
    publishedAt: Schema.Attribute.DateTime;
    related: Schema.Attribute.Relation<'morphToMany'>;
    size: Schema.Attribute.Decimal & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    url: Schema.Attribute.Text & Schema.Attribute.Required;
    width: Schema.Attribute.Integer;
  };
}

export interface PluginUploadFolder extends Struct.CollectionTypeSchema {
  collectionName: 'upload_folders';
  info: {
    displayName: 'Folder';
    pluralName: 'folders';
    singularName: 'folder';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    children: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.folder'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    files: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.file'>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.folder'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    parent: Schema.Attribute.Relation<'manyToOne', 'plugin::upload.folder'>;
    path: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    pathId: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.Unique;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginUsersPermissionsPermission extends Struct.CollectionTypeSchema {
  collectionName: 'up_permissions';
  info: {
    description: '';
    displayName: 'Permission';
    name: 'permission';
    pluralName: 'permissions';
    singularName: 'permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.permission'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    role: Schema.Attribute.Relation<'manyToOne', 'plugin::users-permissions.role'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginUsersPermissionsRole extends Struct.CollectionTypeSchema {
  collectionName: 'up_roles';
  info: {
    description: '';
    displayName: 'Role';
    name: 'role';
    pluralName: 'roles';
    singularName: 'role';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.role'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 3;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.permission'>;
    publishedAt: Schema.Attribute.DateTime;
    type: Schema.Attribute.String & Schema.Attribute.Unique;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    users: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.user'>;
  };
}

export interface PluginUsersPermissionsUser extends Struct.CollectionTypeSchema {
  collectionName: 'up_users';
  info: {
    description: '';
    displayName: 'User';
    name: 'user';
    pluralName: 'users';
    singularName: 'user';
  };
  options: {
    draftAndPublish: false;
    timestamps: true;
  };
  attributes: {
    blocked: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    confirmationToken: Schema.Attribute.String & Schema.Attribute.Private;
    confirmed: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    email: Schema.Attribute.Email &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.user'> &
      Schema.Attribute.Private;
    password: Schema.Attribute.Password &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    provider: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    resetPasswordToken: Schema.Attribute.String & Schema.Attribute.Private;
    role: Schema.Attribute.Relation<'manyToOne', 'plugin::users-permissions.role'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    username: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 3;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ContentTypeSchemas {
      'admin::api-token': AdminApiToken;
      'admin::api-token-permission': AdminApiTokenPermission;
      'admin::permission': AdminPermission;
      'admin::role': AdminRole;
      'admin::session': AdminSession;
      'admin::transfer-token': AdminTransferToken;
      'admin::transfer-token-permission': AdminTransferTokenPermission;
      'admin::user': AdminUser;
      'api::absence.absence': ApiAbsenceAbsence;
      'api::alarm.alarm': ApiAlarmAlarm;
      'api::assignment-kind.assignment-kind': ApiAssignmentKindAssignmentKind;
      'api::attachment.attachment': ApiAttachmentAttachment;
      'api::audit-entry.audit-entry': ApiAuditEntryAuditEntry;
      'api::calendar-day.calendar-day': ApiCalendarDayCalendarDay;
      'api::case-event.case-event': ApiCaseEventCaseEvent;
      'api::case.case': ApiCaseCase;
      'api::checklist-version.checklist-version': ApiChecklistVersionChecklistVersion;
      'api::checklist.checklist': ApiChecklistChecklist;
      'api::child-plan.child-plan': ApiChildPlanChildPlan;
      'api::custom-type.custom-type': ApiCustomTypeCustomType;
      'api::deferral.deferral': ApiDeferralDeferral;
      'api::document-template-version.document-template-version': ApiDocumentTemplateVersionDocumentTemplateVersion;
      'api::enrolment-movement.enrolment-movement': ApiEnrolmentMovementEnrolmentMovement;
      'api::enrolment.enrolment': ApiEnrolmentEnrolment;
      'api::field-definition.field-definition': ApiFieldDefinitionFieldDefinition;
      'api::finding-event.finding-event': ApiFindingEventFindingEvent;
      'api::finding.finding': ApiFindingFinding;
      'api::guardian.guardian': ApiGuardianGuardian;
      'api::home-teaching-follow-up.home-teaching-follow-up': ApiHomeTeachingFollowUpHomeTeachingFollowUp;
      'api::home-teaching-session.home-teaching-session': ApiHomeTeachingSessionHomeTeachingSession;
      'api::home-teaching.home-teaching': ApiHomeTeachingHomeTeaching;
      'api::home-visit.home-visit': ApiHomeVisitHomeVisit;
      'api::inspection.inspection': ApiInspectionInspection;
      'api::leading-group.leading-group': ApiLeadingGroupLeadingGroup;
      'api::official-document.official-document': ApiOfficialDocumentOfficialDocument;
      'api::pairing-record.pairing-record': ApiPairingRecordPairingRecord;
      'api::pairing.pairing': ApiPairingPairing;
      'api::personal-grant.personal-grant': ApiPersonalGrantPersonalGrant;
      'api::persuasion-visit.persuasion-visit': ApiPersuasionVisitPersuasionVisit;
      'api::place-contact.place-contact': ApiPlaceContactPlaceContact;
      'api::responsibility-assignment.responsibility-assignment': ApiResponsibilityAssignmentResponsibilityAssignment;
      'api::responsibility-letter.responsibility-letter': ApiResponsibilityLetterResponsibilityLetter;
      'api::roll-call.roll-call': ApiRollCallRollCall;
      'api::school-class.school-class': ApiSchoolClassSchoolClass;
      'api::school-term.school-term': ApiSchoolTermSchoolTerm;
      'api::school.school': ApiSchoolSchool;
      'api::service-of-document.service-of-document': ApiServiceOfDocumentServiceOfDocument;
      'api::setting.setting': ApiSettingSetting;
      'api::staff.staff': ApiStaffStaff;
      'api::student.student': ApiStudentStudent;
      'api::tip-off-message.tip-off-message': ApiTipOffMessageTipOffMessage;
      'api::tip-off-referral.tip-off-referral': ApiTipOffReferralTipOffReferral;
      'api::tip-off.tip-off': ApiTipOffTipOff;
      'api::town.town': ApiTownTown;
      'api::village.village': ApiVillageVillage;
      'api::zone.zone': ApiZoneZone;
      'plugin::content-releases.release': PluginContentReleasesRelease;
      'plugin::content-releases.release-action': PluginContentReleasesReleaseAction;
      'plugin::i18n.locale': PluginI18NLocale;
      'plugin::review-workflows.workflow': PluginReviewWorkflowsWorkflow;
      'plugin::review-workflows.workflow-stage': PluginReviewWorkflowsWorkflowStage;
      'plugin::upload.file': PluginUploadFile;
      'plugin::upload.folder': PluginUploadFolder;
      'plugin::users-permissions.permission': PluginUsersPermissionsPermission;
      'plugin::users-permissions.role': PluginUsersPermissionsRole;
      'plugin::users-permissions.user': PluginUsersPermissionsUser;
    }
  }
}
