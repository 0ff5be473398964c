"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useTransition } from "react";
import { stayHere } from "@/components/live/page-state";
import { useAnswers } from "./sent-decisions";

/** How long no answer has come before counts and neighbours are drawn anew. */
const REST_MS = 1_500;

/**
 * Draws the queue anew after what was saved or refused. An answer changes counts and neighbours, not the claim in front: drawing at
 * each would throw away the next claim, which was fetched ahead, just when a hurried editor needs it. `fresh` waits for nothing:
 * a page already seen is kept by the router as it was.
 */
export function useRedraw(): { fresh: (then: () => void) => void } {
  const router = useRouter();
  const answers = useAnswers();
  const drawn = useRef(answers);
  const next = useRef<(() => void) | null>(null);
  const [drawing, startDrawing] = useTransition();
  const draw = useCallback(() => {
    drawn.current = answers;
    stayHere();
    startDrawing(() => router.refresh());
  }, [answers, router]);
  useEffect(() => {
    if (drawn.current === answers) return;
    const timer = setTimeout(() => navigator.onLine && draw(), REST_MS);
    return () => clearTimeout(timer);
  }, [answers, draw]);
  useEffect(() => {
    if (drawing) return;
    next.current?.();
    next.current = null;
  }, [drawing]);
  const fresh = (then: () => void) => {
    if (drawn.current === answers && !drawing) return then();
    next.current = then;
    if (drawn.current !== answers) draw();
  };
  return { fresh };
}
