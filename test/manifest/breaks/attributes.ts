import type { Break } from './break';

/** Attributes that the schemas do not have, or not so. */
export const ATTRIBUTES: readonly Break[] = [
  {
    name: 'an image of no size',
    from: '<bt:Image size="16" resid="Recalculate.16"/>',
    to: '<bt:Image resid="Recalculate.16"/>',
    problems: [
      '<bt:Image Recalculate.16> has resid="Recalculate.16" where the schema wants size resid or id DefaultValue',
      '<ov:Icon> has no image of 16 pixels',
      'assets/recalculate-16.png is 16 x 16, and is used at NaN',
    ],
  },
  {
    name: 'an attribute that no schema knows',
    from: '<Control xsi:type="Button" id="Tertial.OpenPane">',
    to: '<Control xsi:type="Button" id="Tertial.OpenPane" title="Tertial">',
    problems: ['<ov:Control Tertial.OpenPane> has type="Button" id="Tertial.OpenPane" title="Tertial" where'],
  },
  {
    name: 'a set of three numbers',
    from: '<Sets DefaultMinVersion="1.1">',
    to: '<Sets DefaultMinVersion="1.1.1">',
    problems: ['<app:Sets> has DefaultMinVersion="1.1.1" where the schema wants DefaultMinVersion'],
  },
];
