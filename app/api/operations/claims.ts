import { z } from "zod";
import { defineOperation } from "@/lib/api/operation";
import { Paging, pageOf, readCursor, readPlace, writeCursor } from "@/lib/api/paging";
import { getClaim } from "@/lib/claims/queries/get-claim";
import { listClaims } from "@/lib/claims/queries/list-claims";
import { listNeighbours } from "@/lib/claims/queries/list-neighbours";
import { listSources } from "@/lib/claims/queries/list-sources";
import { ClaimFilters, Cursor } from "@/lib/claims/schema";
import { joinSources, splitSource } from "@/lib/claims/sources/joining/mutations";
import { listJoins } from "@/lib/claims/sources/queries";
import { SourceJoining, SourcePlace, SourceSplit } from "@/lib/claims/sources/schema";
import { ClaimItem, ClaimWhole, SourceItem } from "../answers/claims";

const ClaimId = z.object({ claimId: z.uuid() });

export const claims = [
  defineOperation({
    id: "listClaims",
    method: "GET",
    path: "/claims",
    domain: "claims",
    summary: "Claims, filtered and searched",
    description:
      "The newest articles first, each in text order. Dismissed claims and those of withdrawn articles come only when asked for by `status` or `article`.",
    permission: "desk:read",
    input: ClaimFilters.omit({ after: true }).extend(Paging.shape),
    answer: pageOf(ClaimItem),
    run: async (viewer, { cursor, limit, ...filters }) => {
      const after = readCursor(cursor, Cursor);
      const { claims, next } = await listClaims(viewer, { ...filters, after }, { limit });
      return { items: claims, next: writeCursor(next) };
    },
  }),
  defineOperation({
    id: "getClaim",
    method: "GET",
    path: "/claims/{claimId}",
    domain: "claims",
    summary: "One claim with its sentence and values",
    description: "The ETag is its version: a decision names it in If-Match.",
    permission: "desk:read",
    input: ClaimId,
    answer: ClaimWhole,
    etag: ({ version }) => version,
    run: (viewer, { claimId }) => getClaim(viewer, claimId),
  }),
  defineOperation({
    id: "listNeighbours",
    method: "GET",
    path: "/claims/{claimId}/neighbours",
    domain: "claims",
    summary: "What else the same text says about it",
    permission: "desk:read",
    input: ClaimId,
    answer: z.object({ items: z.array(ClaimItem) }),
    run: async (viewer, { claimId }) => ({ items: await listNeighbours(viewer, claimId) }),
  }),
  defineOperation({
    id: "listSources",
    method: "GET",
    path: "/sources",
    domain: "claims",
    summary: "Who is quoted how often, and how it was judged",
    description: "The most quoted first; `speaker` narrows the list of claims to one of them.",
    permission: "desk:read",
    input: Paging,
    answer: pageOf(SourceItem),
    run: async (viewer, { cursor, limit }) => {
      const after = readPlace(cursor, SourcePlace);
      const { sources: items, next } = await listSources(viewer, { after, limit });
      return { items, next: writeCursor(next) };
    },
  }),
  defineOperation({
    id: "listJoins",
    method: "GET",
    path: "/sources/joins",
    domain: "claims",
    summary: "Names that count under another one",
    permission: "desk:read",
    input: z.object({}),
    answer: z.object({ items: z.array(z.object({ name: z.string(), into: z.string() })) }),
    run: async (viewer) => ({ items: [...(await listJoins(viewer))].map(([name, into]) => ({ name, into })) }),
  }),
  defineOperation({
    id: "joinSources",
    method: "POST",
    path: "/sources/joins",
    domain: "claims",
    summary: "Count one name under another",
    permission: "source:arrange",
    input: SourceJoining,
    answer: z.object({ into: z.string() }),
    status: 201,
    example: { name: "the harbour office", into: "Harbour Office" },
    run: joinSources,
  }),
  defineOperation({
    id: "splitSource",
    method: "POST",
    path: "/sources/splits",
    domain: "claims",
    summary: "Let a joined name count for itself again",
    permission: "source:arrange",
    input: SourceSplit,
    answer: z.object({ name: z.string() }),
    status: 201,
    example: { name: "the harbour office" },
    run: splitSource,
  }),
];
