import { z } from "zod";
import { inInterface } from "./addresses";
import { description } from "./description";
import * as shapes from "./shapes";

const names = {
  Index: shapes.index,
  Report: shapes.report,
  ReportWithBody: shapes.reportWithBody,
  ReportPage: shapes.reportPage,
  Meeting: shapes.meeting,
  MeetingPage: shapes.meetingPage,
  Quarter: shapes.quarter,
  District: shapes.district,
  DistrictPage: shapes.districtPage,
  Event: shapes.event,
  EventWithDetails: shapes.eventWithDetails,
  EventPage: shapes.eventPage,
  Problem: shapes.problem,
};

type Name = keyof typeof names;

function schemas() {
  const registry = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(names)) registry.add(shape, { id });
  const made = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` }).schemas;
  // An id of its own would make the references inside relative to it.
  return Object.fromEntries(Object.entries(made).map(([id, { $id: _, $schema: __, ...schema }]) => [id, schema]));
}

const query = (name: string, description: string, schema: Record<string, unknown>) => ({
  ...{ name, in: "query", description, schema },
});
const paging = [
  query("page", "Which page of the list.", { type: "integer", minimum: 1, default: 1 }),
  query("size", "How many on a page.", { type: "integer", minimum: 1, maximum: 100, default: 20 }),
];
const filters = [
  query("district", "Only what comes from this district.", { type: "string", examples: ["pinggu"] }),
  query("theme", "Only what is about this theme.", { type: "string", examples: ["families"] }),
  query("year", "Only what is of this year.", { type: "integer", examples: [2024] }),
  query("quarter", "Only what is of this quarter.", { type: "string", pattern: "^\\d{4}-q[1-4]$" }),
];

function inPath(name: string, schema: Record<string, unknown>) {
  return { name, in: "path", required: true, schema };
}

function operation(id: string, summary: string, name: Name, parameters: Record<string, unknown>[] = []) {
  const content = (type: string, shape: Name) => ({
    [type]: { schema: { $ref: `#/components/schemas/${shape}` } },
  });
  const refused = (description: string) => ({ description, content: content("application/problem+json", "Problem") });
  const asks = parameters.some((parameter) => parameter.in === "query");
  const names = parameters.some((parameter) => parameter.in === "path");
  return {
    get: {
      operationId: id,
      summary,
      parameters,
      responses: {
        200: { description: summary, content: content("application/json", name) },
        304: { description: "Nothing has changed since the answer whose ETag was named in If-None-Match." },
        ...(asks ? { 400: refused("A parameter has a value that it cannot have.") } : {}),
        ...(names ? { 404: refused("There is no such thing on the site.") } : {}),
      },
    },
  };
}

const slug = inPath("slug", { type: "string" });

/** The description of this interface as OpenAPI 3.1 has it, made of the shapes that its answers are held to. */
export function openapi() {
  return {
    openapi: "3.1.0",
    info: {
      title: "Open data of the federation portal",
      version: "1.0.0",
      description: `${description} Every answer bears an ETag. Lists come in pages.`,
    },
    servers: [{ url: inInterface() }],
    paths: {
      "/": operation("index", "What there is", "Index"),
      "/reports": operation("listReports", "The reports, the newest first", "ReportPage", [...paging, ...filters]),
      "/reports/{id}": operation("readReport", "One report with its text", "ReportWithBody", [
        inPath("id", { type: "integer", minimum: 1 }),
      ]),
      "/meetings": operation("listMeetings", "The quarterly meetings, the latest first", "MeetingPage", paging),
      "/meetings/{quarter}": operation("readQuarter", "The meetings of one quarter", "Quarter", [
        inPath("quarter", { type: "string", pattern: "^\\d{4}-q[1-4]$", examples: ["2024-q1"] }),
      ]),
      "/districts": operation("listDistricts", "The district federations in protocol order", "DistrictPage", paging),
      "/districts/{slug}": operation("readDistrict", "One district federation", "District", [slug]),
      "/events": operation("listEvents", "The events in the order of time", "EventPage", paging),
      "/events/{slug}": operation("readEvent", "One event with description and agenda", "EventWithDetails", [slug]),
    },
    components: { schemas: schemas() },
  };
}
