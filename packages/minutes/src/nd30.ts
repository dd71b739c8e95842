/**
 * Page and type of administrative documents: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I (`II.6.e` is điểm e, khoản 6, Mục II).
 * Lengths across the page in millimetres, type and space between lines in points. `allowed` is what the decree allows;
 * the value beside it is ours within it. Read in the decree's own Word files.
 *
 * @example
 * ```ts
 * nd30.page //=> { width: 210, height: 297 }
 * ```
 */
export const nd30 = {
  /** Mục I: A4, upright; landscape only for tables that are not put in an annex. */
  page: { width: 210, height: 297 },
  /**
   * Mục I. Left and right are the least allowed: 165 mm for the text keeps Quốc hiệu on one line beside a long agency
   * name and gives the six-column table of findings room. Bottom is the least, so that a signature block moves seldom.
   */
  margin: {
    top: { value: 20, allowed: [20, 25] },
    bottom: { value: 20, allowed: [20, 25] },
    left: { value: 30, allowed: [30, 35] },
    right: { value: 15, allowed: [15, 20] },
  },
  /** Mục I: Times New Roman, Unicode TCVN 6909:2001, black. Tinos has its widths. */
  font: 'Times New Roman',
  /**
   * Mục I: from 1, Arabic, upright, 13-14, centred in the top margin, not shown on the first page; each annex on its
   * own (III.1.đ). The header is 10 mm from the edge in the decree's sample files.
   */
  pageNumber: { size: 14, fromTop: 10, bold: false, italic: false },
  /** II.6.e: text justified, first line 1 or 1,27 cm, at least 6 pt between paragraphs, single to 1,5 lines. */
  text: {
    firstIndent: { value: 12.7, oneOf: [10, 12.7] },
    before: { value: 6, least: 6 },
    lineSpacing: { value: 1, allowed: [1, 1.5] },
  },
  style: {
    /** II.1.a: IN HOA, 12-13. */
    nationalName: { size: 13, bold: true, italic: false },
    /** II.1.b: 13-14; the line under it is as long as the text. */
    motto: { size: 14, bold: true, italic: false },
    /** II.2.a-b: IN HOA, 12-13, not bold. */
    parentBody: { size: 13, bold: false, italic: false },
    /** II.2.b: IN HOA, 12-13; the line under it is 1/3 to 1/2 of the text. */
    issuingBody: { size: 13, bold: true, italic: false },
    /** II.3: 13. */
    number: { size: 13, bold: false, italic: false },
    /** II.4: 13-14. */
    placeAndDate: { size: 14, bold: false, italic: true },
    /** II.5.b: IN HOA, 13-14. */
    documentType: { size: 14, bold: true, italic: false },
    /** II.5.b: 13-14; the line under it is 1/3 to 1/2 of the text. */
    summary: { size: 14, bold: true, italic: false },
    /** II.6.a: 13-14. */
    basis: { size: 14, bold: false, italic: true },
    /** II.6.e: 13-14. */
    body: { size: 14, bold: false, italic: false },
    /** II.6.đ, V: IN HOA, 13-14. */
    section: { size: 14, bold: true, italic: false },
    /** II.6.đ: khoản with a title, on its own line, as large as the text. */
    titledClause: { size: 14, bold: true, italic: false },
    /** II.7.b, c: IN HOA, 13-14. */
    signerPower: { size: 14, bold: true, italic: false },
    /** II.7.c: 13-14. */
    signerName: { size: 14, bold: true, italic: false },
    /** II.9.d: 12. */
    recipientsLabel: { size: 12, bold: true, italic: true },
    /** II.9.d: 11. */
    recipients: { size: 11, bold: false, italic: false },
    /** III.1: 14. */
    annexNumber: { size: 14, bold: true, italic: false },
    /** III.1: IN HOA, 13-14. */
    annexTitle: { size: 14, bold: true, italic: false },
    /** III.1: 13-14. */
    annexReference: { size: 14, bold: false, italic: true },
  },
  /**
   * A code at the foot of the page is none of the decree's components (Điều 8): it keeps out of the frame of the text, and
   * 5 mm from the edge, where ordinary printers still print.
   */
  footCode: { fromBottom: 5, title: 7, text: 6 },
  /**
   * An annex in a file of its own, II.8.b and III.1.d: the body's digital signature at the top right of the first page, without
   * a picture, showing số, ký hiệu and the time of signing in 10 points, upright, black. The place is ours: within the
   * top margin, millimetres.
   */
  separateFile: { size: 10, place: { width: 75, height: 11, fromTop: 7 } },
  /** Sizes the decree allows, least and most; those of `style` are ours within them. */
  sizes: {
    nationalName: [12, 13],
    motto: [13, 14],
    parentBody: [12, 13],
    issuingBody: [12, 13],
    number: [13, 13],
    placeAndDate: [13, 14],
    documentType: [13, 14],
    summary: [13, 14],
    /** II.5.b: `V/v` under the number of an official letter. */
    letterSummary: [12, 13],
    basis: [13, 14],
    body: [13, 14],
    signerPower: [13, 14],
    signerName: [13, 14],
    recipientsLabel: [12, 12],
    recipients: [11, 11],
    annexNumber: [14, 14],
    annexTitle: [13, 14],
    pageNumber: [13, 14],
  },
  /** Lines drawn under a text, as parts of its length: II.1.b the motto's, II.2.b and II.5.b the others' (1/3 to 1/2). */
  rule: { motto: 1, short: { value: 0.4, allowed: [1 / 3, 1 / 2] } },
} as const
