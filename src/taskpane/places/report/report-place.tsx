import type { ComponentType } from 'react';
import { lazy } from 'react';
import { useNavigation } from '../../navigation/navigation-context';
import type { ReportPart } from '../../navigation/where';
import { REPORT_PARTS } from '../../navigation/where';
import { Segments } from '../../parts/segments';
import { REPORT_SENTENCES } from '../../sentences/report';
import type { Outcome } from '../../session/work';
import { PublicPart } from './public/public-part';
import { WrittenBar } from './written-bar';
import { SheetsPart } from './sheets/sheets-part';

/** What shows each part. */
const PARTS: Readonly<Record<ReportPart, ComponentType<{ readonly outcome: Outcome }>>> = {
  text: lazy(() => import('./text/text-view')),
  sheets: SheetsPart,
  public: PublicPart,
};

interface ReportPlaceProps {
  readonly outcome: Outcome;
  readonly part: ReportPart;
}

/** What is made of the workbook: the text, the sheets, the version for the public. */
export default function ReportPlace({ outcome, part }: ReportPlaceProps) {
  const { go } = useNavigation();
  const Part = PARTS[part];
  return (
    <>
      <WrittenBar />
      <Segments
        label={REPORT_SENTENCES.reportParts}
        value={part}
        choices={REPORT_PARTS.map((each) => [each, REPORT_SENTENCES.reportPartNames[each]] as const)}
        onPick={(next) => go({ place: 'report', part: next })}
      />
      <Part outcome={outcome} />
    </>
  );
}
