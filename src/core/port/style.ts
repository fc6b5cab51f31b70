/** The looks that a planned cell can have. */
export type StyleName =
  | (
      | 'title'
      | 'reportTitle'
      | 'subtitle'
      | 'lead'
      | 'intro'
      | 'over'
      | 'overRight'
      | 'verdict'
      | 'heading'
      | 'section'
      | 'sectionNote'
    )
  | ('text' | 'item' | 'wrapped' | 'note' | 'paragraph' | 'softText' | 'rightText' | 'yesNo' | 'link' | 'date')
  | ('textTotal' | 'rightTextTotal' | 'textResult')
  | ('amount' | 'amountDecimals' | 'amountThousandths' | 'softAmount' | 'softAmountDecimals')
  | ('amountTotal' | 'amountDecimalsTotal' | 'amountThousandthsTotal' | 'amountResult' | 'amountDecimalsResult')
  | ('deviation' | 'deviationDecimals' | 'deviationThousandths')
  | ('deviationTotal' | 'deviationDecimalsTotal' | 'deviationThousandthsTotal')
  | ('deviationResult' | 'deviationDecimalsResult')
  | (
      | 'share'
      | 'shareTotal'
      | 'percent'
      | 'percentTotal'
      | 'wholePercent'
      | 'wholePercentTotal'
      | 'wholePercentResult'
      | 'integer'
    )
  | ('input' | 'inputPercent' | 'inputNumber' | 'inputDate')
  | ('locked' | 'lockedDecimals' | 'lockedThousandths' | 'lockedText')
  | ('warning' | 'error' | 'information' | 'keyAmount' | 'keyText');
