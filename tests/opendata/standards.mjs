// What Popolo and OParl 1.1 say of their objects, as JSON Schema. No package registry holds their schemas, so they are
// written here from the standards' texts, and stricter: a property the standard does not name is an error.
//
// Popolo: https://www.popoloproject.com/specs/ (motion, vote event, count, group result, vote, event, organization,
// person, membership). The standard demands nothing but option and value of a count and the result of a group; what
// klarplan always tells is demanded here too.
// OParl: https://oparl.org/spezifikation/ version 1.1, with its schemas at https://schema.oparl.org/1.1/.

const text = { type: "string", minLength: 1 };
const address = { type: "string", pattern: "^https?://[^ ]+$" };
const moment = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d$" };
const date = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" };
// Popolo: a year, a month or a day alone, or a time with its zone.
const partial = {
  type: "string",
  pattern: "^\\d{4}((-\\d\\d){0,2}|(-\\d\\d){2}T\\d\\d(:\\d\\d){0,2}(Z|[+-]\\d\\d(:\\d\\d)?))$",
};
const list = (items) => ({ type: "array", minItems: 1, items });
const some = (items) => ({ type: "array", items });
const object = (properties, required) => ({ type: "object", additionalProperties: false, required, properties });

const sources = list(object({ url: address, note: text }, ["url"]));
const option = { enum: ["yes", "no", "abstain", "absent", "not voting", "paired"] };

export const popolo = object(
  {
    organizations: list(
      object(
        {
          id: text, name: text, classification: text, parent_id: text, sources,
          other_names: list(object({ name: text, note: text }, ["name"])),
          identifiers: list(object({ scheme: text, identifier: text }, ["identifier"])),
          parent: object({ name: text }, ["name"]),
        },
        ["id", "name"],
      ),
    ),
    persons: list(object({ id: text, name: text }, ["id", "name"])),
    memberships: list(
      object({ person_id: text, organization_id: text, on_behalf_of_id: text, role: text }, ["person_id", "organization_id"]),
    ),
    events: list(
      object(
        { id: text, name: text, classification: text, start_date: partial, end_date: partial, location: text, organization_id: text, sources },
        ["id", "name", "organization_id"],
      ),
    ),
    motions: list(
      object(
        {
          id: text, organization_id: text, legislative_session_id: text, creator_id: text, text, classification: text,
          date: partial, requirement: text, result: { enum: ["pass", "fail"] }, sources,
        },
        ["id", "organization_id", "legislative_session_id", "text"],
      ),
    ),
    vote_events: list(
      object(
        {
          id: text, identifier: text, organization_id: text, legislative_session_id: text, motion_id: text, classification: text,
          start_date: moment, end_date: moment, result: { enum: ["pass", "fail"] }, sources,
          counts: list(object({ option, value: { type: "integer", minimum: 0 }, group_id: text }, ["option", "value"])),
          group_results: list(object({ group_id: text, result: text }, ["group_id", "result"])),
          votes: list(
            object({ voter_id: text, voter: object({ name: text }, ["name"]), option, party_id: text }, ["option"]),
          ),
        },
        ["id", "organization_id", "motion_id"],
      ),
    ),
  },
  ["organizations", "events", "motions"],
);

/** An object of OParl: every one has an address and a type, and may have what all have. */
function oparlObject(name, properties, required = []) {
  const common = {
    id: address, type: { const: `https://schema.oparl.org/1.1/${name}` }, license: address, keyword: list(text),
    created: moment, modified: moment, web: address, deleted: { type: "boolean" },
  };
  return object({ ...common, ...properties }, ["id", "type", ...required]);
}

const file = oparlObject(
  "File",
  {
    name: text, fileName: text, mimeType: text, date, size: { type: "integer" }, sha512Checksum: text, text,
    accessUrl: address, downloadUrl: address, masterFile: address, derivativeFile: list(address),
    meeting: list(address), agendaItem: list(address), paper: list(address),
  },
  ["accessUrl"],
);
const location = oparlObject("Location", {
  description: text, geojson: { type: "object" }, streetAddress: text, room: text, postalCode: text, subLocality: text,
  locality: text, bodies: list(address), organizations: list(address), persons: list(address), meetings: list(address),
  papers: list(address),
});
const term = oparlObject("LegislativeTerm", { body: address, name: text, startDate: date, endDate: date });
const membership = oparlObject("Membership", {
  person: address, organization: address, role: text, votingRight: { type: "boolean" }, startDate: date, endDate: date,
  onBehalfOf: address,
});
const agendaItem = oparlObject(
  "AgendaItem",
  {
    meeting: address, number: text, order: { type: "integer", minimum: 0 }, name: text, public: { type: "boolean" },
    consultation: address, result: text, resolutionText: text, resolutionFile: file, auxiliaryFile: list(file),
    start: moment, end: moment,
  },
  ["order"],
);
const consultation = oparlObject("Consultation", {
  paper: address, agendaItem: address, meeting: address, organization: list(address), authoritative: { type: "boolean" }, role: text,
});
const body = oparlObject(
  "Body",
  {
    system: address, shortName: text, name: text, website: address, licenseValidSince: moment, oparlSince: moment, ags: text,
    rgs: text, equivalent: list(address), contactEmail: text, contactName: text, organization: address, person: address,
    meeting: address, paper: address, legislativeTerm: some(term), agendaItem: address, consultation: address, file: address,
    locationList: address, legislativeTermList: address, membership: address, classification: text, location,
  },
  ["name", "organization", "person", "meeting", "paper", "legislativeTerm"],
);

export const oparl = {
  System: oparlObject(
    "System",
    {
      oparlVersion: { const: "https://schema.oparl.org/1.1/" }, otherOparlVersions: list(address), body: address, name: text,
      contactEmail: text, contactName: text, website: address, vendor: address, product: address,
    },
    ["oparlVersion", "body"],
  ),
  Body: body,
  LegislativeTerm: term,
  Organization: oparlObject("Organization", {
    body: address, name: text, membership: list(address), meeting: address, consultation: address, shortName: text,
    post: list(text), subOrganizationOf: address,
    organizationType: { enum: ["Gremium", "Partei", "Fraktion", "Verwaltungsbereich", "externes Gremium", "Institution", "Sonstiges"] },
    classification: text, startDate: date, endDate: date, website: address, location, externalBody: address,
  }),
  Person: oparlObject("Person", {
    body: address, name: text, familyName: text, givenName: text, formOfAddress: text, affix: text, title: list(text),
    gender: text, phone: list(text), email: list(text), location: address, status: list(text), membership: list(membership),
    life: text, lifeSource: text,
  }),
  Membership: membership,
  Meeting: oparlObject("Meeting", {
    name: text, meetingState: { enum: ["terminiert", "eingeladen", "durchgeführt"] }, cancelled: { type: "boolean" },
    start: moment, end: moment, location, organization: list(address), participant: list(address), invitation: file,
    resultsProtocol: file, verbatimProtocol: file, auxiliaryFile: list(file), agendaItem: list(agendaItem),
  }),
  AgendaItem: agendaItem,
  Paper: oparlObject("Paper", {
    body: address, name: text, reference: text, date, paperType: text, relatedPaper: list(address),
    superordinatedPaper: list(address), subordinatedPaper: list(address), mainFile: file, auxiliaryFile: list(file),
    location: list(location), originatorPerson: list(address), underDirectionOf: list(address),
    originatorOrganization: list(address), consultation: list(consultation),
  }),
  Consultation: consultation,
  File: file,
  Location: location,
};

/** A list of OParl's objects of one kind. */
export const oparlList = (kind) =>
  object(
    {
      data: some(oparl[kind]),
      pagination: object(
        Object.fromEntries(["totalElements", "elementsPerPage", "currentPage", "totalPages"].map((k) => [k, { type: "integer" }])),
        [],
      ),
      links: object({ first: address, prev: address, self: address, next: address, last: address }, []),
    },
    ["data", "pagination", "links"],
  );
