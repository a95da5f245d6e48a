type Format = 'docx' | 'pdf' | 'xlsx';

/** The registration on paper, as it stands or as it was sent that time. */
export function documentUrl(id: string, format: Format, edition?: number): string {
  const query = new URLSearchParams({
    format,
    ...(edition === undefined ? {} : { edition: String(edition) }),
  });
  return `/api/registration/registrations/${id}/document?${query}`;
}

export function letterUrl(id: string, format: Exclude<Format, 'xlsx'>): string {
  return `/api/registration/registrations/${id}/letter?${new URLSearchParams({ format })}`;
}
