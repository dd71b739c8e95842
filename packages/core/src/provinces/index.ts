/** The province a question is about when the caller names none: the one place that chooses. */
export { khanhHoa as defaultProvince } from './khanh-hoa/index.ts'
