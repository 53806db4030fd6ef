/** `governance` of a model: what the record says about it, as annotations of its objects. */
import type { ContactName } from '../../shared/references.ts';

/** Who answers for a model, and who let it go live. */
export interface Governance {
  /** Who answers for the model: one of `platform.contacts`. */
  owner?: ContactName;
  /** How far the model has come. */
  stage: 'experimental' | 'staging' | 'production' | 'retired';
  /** How sensitive the data is that the model was trained on or answers about. It is a label of every object too. */
  dataClassification: 'public' | 'internal' | 'confidential' | 'restricted';
  /** What harm a wrong answer can do. */
  risk: 'minimal' | 'limited' | 'high';
  /**
   * Who approved it. `""` means that nobody has yet; in production that is refused.
   *
   * @maxLength 200
   * @examples ["jane.doe@example.com"]
   */
  approvedBy: string;
  /**
   * The day of the approval.
   *
   * @pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2}$
   * @patternHint a date such as 2026-11-02
   */
  approvedAt?: string;
  /**
   * Where the approval is written down.
   *
   * @minLength 1
   * @maxLength 2048
   * @examples ["https://tickets.example.com/ML-42"]
   */
  record?: string;
}
