"use server";

import { defineAction } from "@/lib/action";
import { uploadSeries } from "./mutations";
import { SeriesUpload } from "./schema";

export const uploadSeriesAction = defineAction(SeriesUpload, uploadSeries);
