/** How pods prove to the cloud who they are, so that no access key is needed. */

/** IAM roles for service accounts, on EKS. */
export interface IrsaIdentity {
  /**
   * The role that pods take on.
   *
   * @pattern ^arn:[a-z-]+:iam::[0-9]{12}:role/.+$
   * @patternHint the ARN of an IAM role
   * @examples ["arn:aws:iam::123456789012:role/ml-platform"]
   */
  roleArn: string;
}

/** Workload Identity Federation, on GKE. */
export interface GkeIdentity {
  /**
   * The Google service account that pods act as.
   *
   * @pattern ^[^@\s]+@[^@\s]+\.gserviceaccount\.com$
   * @patternHint the address of a Google service account
   * @examples ["ml-platform@my-project.iam.gserviceaccount.com"]
   */
  serviceAccount: string;
}

/** Microsoft Entra Workload ID, on AKS. */
export interface AzureIdentity {
  /**
   * The client id of the managed identity.
   *
   * @pattern ^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$
   * @patternHint a UUID
   */
  clientId: string;
}

/** The cloud identity of every ServiceAccount that the chart makes. A workload's own `serviceAccount.create.annotations` come after it. */
export interface Identity {
  /** Where the identity comes from. `none` also suits EKS Pod Identity, which needs nothing in the cluster's objects. */
  mode: 'none' | 'irsa' | 'gke' | 'azure';
  /** IAM roles for service accounts, on EKS. */
  irsa?: IrsaIdentity;
  /** Workload Identity Federation, on GKE. */
  gke?: GkeIdentity;
  /** Microsoft Entra Workload ID, on AKS. */
  azure?: AzureIdentity;
}
