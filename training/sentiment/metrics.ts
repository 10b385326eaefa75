import { CLASS_LABELS, type ClassLabel } from './rows';

/** A row's true label and the prediction, with its probability if known. */
export interface Answer {
  label: ClassLabel;
  answer: ClassLabel;
  confidence?: number;
}

/** Fraction of correct answers, 0..1; NaN without answers. */
export const accuracy = (answers: readonly Answer[]): number =>
  answers.filter(({ label, answer }) => label === answer).length / answers.length;

/** F1 of one class: 2TP / (2TP + FP + FN); 0 if the class occurs in neither. */
export function f1(answers: readonly Answer[], of: ClassLabel): number {
  const hits = answers.filter(({ label, answer }) => label === of && answer === of).length;
  const claims = answers.filter(({ answer }) => answer === of).length;
  const truths = answers.filter(({ label }) => label === of).length;
  return claims + truths === 0 ? 0 : (2 * hits) / (claims + truths);
}

/** Unweighted mean of the classes' F1, 0..1. */
export const macroF1 = (answers: readonly Answer[]): number =>
  CLASS_LABELS.reduce((sum, label) => sum + f1(answers, label), 0) / CLASS_LABELS.length;

/** Expected calibration error over ten bins of equal width: https://arxiv.org/abs/1706.04599 */
export function calibrationError(answers: readonly Answer[]): number {
  const bins = Array.from({ length: 10 }, () => ({ hits: 0, confidence: 0 }));
  for (const { label, answer, confidence = 0 } of answers) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))]!;
    bin.hits += label === answer ? 1 : 0;
    bin.confidence += confidence;
  }
  return bins.reduce((sum, { hits, confidence }) => sum + Math.abs(hits - confidence), 0) / answers.length;
}

/** Confusion matrix. Rows: true label; columns: predicted label; in the order of `CLASS_LABELS`. */
export const confusion = (answers: readonly Answer[]): number[][] =>
  CLASS_LABELS.map((given) =>
    CLASS_LABELS.map(
      (said) => answers.filter(({ label, answer }) => label === given && answer === said).length,
    ),
  );
