import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { itemsOf, type ChecklistContent, type ChecklistItem } from '../../domain/checklist/content';
import { PREFILL_SOURCES } from '../../domain/checklist/prefill-sources';
import type { FieldValue } from '../../domain/form/field';
import { isEmptyValue, shownFields } from '../../domain/form/is-shown';
import { PhoneAnswer } from './phone-answer';
import './phone-preview.css';

type Values = Record<string, FieldValue>;

/** The sheet as an inspector has it on a phone, 390 wide: answers given here try the skip rules and are stored nowhere. */
export function PhonePreview({ content }: { content: ChecklistContent }) {
  const [values, setValues] = useState<Values>({});
  const items = itemsOf(content);
  const shown = new Set(shownFields(items, values).map(({ code }) => code));
  return (
    <Flex direction="column" alignItems="stretch" gap={3} style={{ position: 'sticky', top: 72 }}>
      <Typography variant="delta" tag="h2">
        手机预览
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        可以试填，看不填条件是否合用；试填的内容不保存。
      </Typography>
      <div className="nol-phone" role="region" aria-label="手机预览" tabIndex={0}>
        <h3>{content.title}</h3>
        {content.groups.map((group) => (
          <section key={group.code}>
            <h4>{group.title}</h4>
            {group.items
              .filter(({ code }) => shown.has(code))
              .map((item) => (
                <PhoneItem
                  key={item.code}
                  item={item}
                  order={items.indexOf(item) + 1}
                  value={values[item.code] ?? null}
                  onChange={(value) => setValues((now) => ({ ...now, [item.code]: value }))}
                />
              ))}
          </section>
        ))}
      </div>
    </Flex>
  );
}

type ItemProps = {
  item: ChecklistItem;
  order: number;
  value: FieldValue;
  onChange: (value: FieldValue) => void;
};

function PhoneItem({ item, order, value, onChange }: ItemProps) {
  return (
    <article data-filled={!isEmptyValue(value) || undefined}>
      <div className="nol-phone-title">
        <span className="nol-phone-number">{order}</span>
        <span>
          {item.label}
          {item.required && <b className="nol-phone-must"> *</b>}
          {item.weight !== undefined && <small>（{item.weight} 分）</small>}
        </span>
      </div>
      {item.help && <p className="nol-phone-help">{item.help}</p>}
      {item.prefill && (
        <p className="nol-phone-known">系统记录：{PREFILL_SOURCES[item.prefill].label}</p>
      )}
      <PhoneAnswer item={item} value={value} onChange={onChange} />
      <p className="nol-phone-below">
        {item.kind === 'photo' ? '拍照 · 从相册选' : '督查情况记录 · 备注 · 拍照'}
      </p>
    </article>
  );
}
