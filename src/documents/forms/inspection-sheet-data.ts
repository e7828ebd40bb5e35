import type { PlainDate } from '../../domain/kernel/plain-date';
import type { PaperExtra } from '../../domain/form/fields-on-paper';

/** One 督查要点 as the sheet prints it; empty strings leave the cell to be written in by hand. */
export type SheetItem = {
  readonly label: string;
  /** The answer in words, or boxes to tick on an empty sheet. */
  readonly answer: string;
  readonly record: string;
  readonly remark: string;
  /** What the platform counted by itself. */
  readonly counted: string;
  readonly photoCount: number;
};

/** A drawn signature: the attachment that holds it and the SHA-256 of its bytes. */
export type DrawnSignature = { readonly attachment: string; readonly sha256: string };

/** A photo of a sheet, pinned by the SHA-256 of its bytes, with what stands under it. */
export type PhotoOnSheet = DrawnSignature & {
  /** Place of its item on the sheet, from 1. */
  readonly item: number;
  readonly label: string;
  readonly by: string;
  /** '2026年9月21日 09:12拍摄', or when it was uploaded where the device told no time. */
  readonly taken: string;
};

/** What a 督查表 says, frozen when it is handed in; an empty sheet has no day, no names and no signatures. */
export type InspectionSheetData = {
  readonly title: string;
  readonly basis: string;
  readonly schoolName: string;
  readonly principalName: string;
  /** Who inspected, companions included. */
  readonly inspectors: string;
  readonly inspectedOn: PlainDate | null;
  readonly groups: readonly { readonly title: string; readonly items: readonly SheetItem[] }[];
  /** Such as '85／100'; empty when the checklist knows no points. */
  readonly score: string;
  readonly revision: number;
  readonly correctionReason: string;
  readonly principalSignature: DrawnSignature | null;
  /** Who saw that the principal would not sign; empty unless they refused. */
  readonly refusalWitness: string;
  readonly inspectorSignature: DrawnSignature | null;
  readonly verificationCode: string;
  /** Where a reader has the paper checked; papers from before there was such a page have none. */
  readonly checkAt?: string;
  /** Of the fields that administrators added. */
  readonly extra?: PaperExtra;
  /** In the order of the items; sheets without photos, and those from before photos were printed, have none. */
  readonly photos?: readonly PhotoOnSheet[];
};

/** The sheet as it is printed: the frozen data, and the drawn signatures and photos as `data:` URLs. */
export type InspectionSheetPaper = InspectionSheetData & {
  readonly pictures: {
    readonly principal: string;
    readonly inspector: string;
    /** By the attachment's documentId; one that can't be read is missing. */
    readonly photos?: Readonly<Record<string, string>>;
  };
};
