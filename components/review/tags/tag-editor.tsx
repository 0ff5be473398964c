import { TagForm } from "./tag-form";
import { TagLink } from "./tag-link";
import { UntagForm } from "./untag-form";

type Props = {
  claimId: string;
  tags: readonly string[];
  /** The desk's own, for the field to offer. */
  known: readonly string[];
  mayChange: boolean;
};

/** The claim's tags, each with its way off, and a field for one more. */
export function TagEditor({ claimId, tags, known, mayChange }: Props) {
  return (
    <div className="space-y-3">
      {tags.length === 0 ? (
        <p className="text-sm text-muted">No tags.</p>
      ) : (
        <ul className="flex flex-wrap gap-x-3 gap-y-1" aria-label="Tags">
          {tags.map((tag) => (
            <li key={tag} className="inline-flex items-center">
              <TagLink tag={tag} />
              {mayChange && <UntagForm claimId={claimId} tag={tag} operationId={crypto.randomUUID()} />}
            </li>
          ))}
        </ul>
      )}
      {mayChange && (
        <TagForm
          claimId={claimId}
          known={known.filter((tag) => !tags.includes(tag))}
          operationId={crypto.randomUUID()}
        />
      )}
    </div>
  );
}
