import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { type Piece, piecesOf } from "./pieces";

export type CommentEntry = {
  id: string;
  who: string;
  at: Date;
  /** Null once it was taken back. */
  pieces: Piece[] | null;
  takenBackAt: Date | null;
  own: boolean;
};

/** A claim's comments, oldest first: as they were said. */
export async function listComments(viewer: Viewer, claimId: string): Promise<CommentEntry[]> {
  authorize(viewer, "desk:read");
  const rows = await db.comment.findMany({
    where: { claimId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: {
      person: { select: { name: true } },
      withdrawal: { select: { createdAt: true } },
      mentions: { select: { person: { select: { id: true, name: true, email: true } } } },
    },
  });
  return rows.map(({ id, text, person, createdAt, withdrawal, mentions, writtenBy }) => ({
    id,
    who: person.name,
    at: createdAt,
    pieces: withdrawal ? null : piecesOf(text, mentions.flatMap(handles)),
    takenBackAt: withdrawal?.createdAt ?? null,
    own: writtenBy === viewer.id,
  }));
}

/** Both ways a person may have been written: whether the name was theirs alone then is not known any more. */
function handles({ person: { id, name, email } }: { person: { id: string; name: string; email: string } }) {
  return [
    { id, handle: name },
    { id, handle: email },
  ];
}
