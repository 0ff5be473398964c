import { z } from "zod";
import { defineDownload, defineOperation } from "@/lib/api/operation";
import { Paging, pageFrom, pageOf } from "@/lib/api/paging";
import { env } from "@/lib/env";
import { openConflicts } from "@/lib/figures/events";
import { panelCsv, panelJson } from "@/lib/figures/panel-data";
import { type PastFilters, standsAt } from "@/lib/figures/past";
import { getEvent, listEvents } from "@/lib/figures/queries/list-events";
import { FigureFilters, PanelFormat } from "@/lib/figures/schema";
import { EventItem, EventWhole } from "../answers/figures";

const PastMoments = FigureFilters.pick({ asOf: true, said: true, decided: true });

const momentOf = (past: PastFilters) => standsAt(past, env().ATTEST_TIME_ZONE, new Date());

export const figures = [
  defineOperation({
    id: "listEvents",
    method: "GET",
    path: "/figures",
    domain: "figures",
    summary: "Events that figures are about",
    description: "The one with the most figures first.",
    permission: "desk:read",
    input: FigureFilters.extend(Paging.shape),
    answer: pageOf(EventItem),
    run: async (viewer, { cursor, limit, ...filters }) => {
      const { events } = await listEvents(viewer, filters);
      const { items, next } = pageFrom(events, { cursor, limit }, ({ key }) => key);
      return {
        items: items.map((event) => ({
          ...event,
          figures: event.placed.length,
          independentSources: event.origins.length,
          openConflicts: openConflicts(event),
        })),
        next,
      };
    },
  }),
  defineOperation({
    id: "getEvent",
    method: "GET",
    path: "/figures/{event}/panel",
    domain: "figures",
    summary: "One event: its figures and how they lie to each other",
    permission: "desk:read",
    input: z.object({ event: z.string().max(300), ...PastMoments.shape }),
    answer: EventWhole,
    run: async (viewer, { event: key, ...past }) => {
      const event = await getEvent(viewer, key, past);
      return event && panelJson(event, momentOf(past));
    },
  }),
  defineDownload({
    id: "downloadEvent",
    method: "GET",
    path: "/figures/{event}",
    domain: "figures",
    summary: "One event’s figures as a file",
    permission: "desk:read",
    input: z.object({ event: z.string().max(300), format: PanelFormat, ...PastMoments.shape }),
    files: ["text/csv", "application/json"],
    run: async (viewer, { event: key, format, ...past }) => {
      const event = await getEvent(viewer, key, past);
      if (!event) return null;
      const isCsv = format === "csv";
      return {
        body: isCsv ? panelCsv(event) : JSON.stringify(panelJson(event, momentOf(past)), null, 2),
        contentType: isCsv ? "text/csv; charset=utf-8" : "application/json",
        name: `${event.key}.${format}`,
      };
    },
  }),
];
