/** The ExcelApi set that the manifest asks for; newer members are answered `ApiNotFound`. */
export const REQUIREMENT_SET = '1.13';
