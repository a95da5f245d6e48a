import type { ImportPreview, Registration } from '../src/lib/api/types.ts';
import { type MockRequest, type MockRoutes, ok, refuse } from './answers.ts';
import { previews } from './recorded.ts';
import type { RegistrationDesk } from './registration.ts';
import type { MockStore } from './store.ts';

/** What is recorded of a file, by its name or its digest. */
function previewOf(nameOrDigest: string): ImportPreview | undefined {
  if (/macro/.test(nameOrDigest)) {
    return refuse(422, 'file-has-macros');
  }
  if (/\.pdf$/.test(nameOrDigest)) {
    return refuse(422, 'file-is-pdf');
  }
  return previews.find(({ fileName, digest }) => nameOrDigest === fileName || nameOrDigest === digest);
}

/** Takes what was understood of a file into the registration, once every error is settled by a choice. */
function take(
  desk: RegistrationDesk,
  request: MockRequest,
  registration: Registration,
  digest: string,
): void {
  const { problems, content, fileName } = previewOf(digest) ?? refuse(404, 'reading-unknown');
  const { rows, cells } = request.body as { rows: { row: number }[]; cells: { row: number }[] };
  const settled = [...rows, ...cells].map(({ row }) => row);
  const errors = problems
    .filter(({ severity, row }) => severity === 'ERROR' && !settled.includes(row ?? 0))
    .map(({ code, table, row, column }) => ({
      code,
      pointer: `/tables/${table}/rows/${row}/columns/${column}`,
    }));
  if (errors.length > 0) {
    refuse(422, 'import-not-acceptable', errors);
  }
  const saved = desk.save(request, registration, content);
  desk.editions.remember(saved, 'IMPORTED', fileName);
  desk.keep({ ...saved, imported: { fileName, digest, at: saved.savedAt, by: saved.savedBy ?? '' } });
}

export const importRoutes: MockRoutes<MockStore & { desk: RegistrationDesk }> = (
  backend,
  { call, ids: [id = '', digest = ''], request },
) => {
  const registration = () => backend.registration(id);
  const path = `/api/registration/registrations/${id}`;
  switch (call) {
    case 'POST registrations/:id/readings': {
      const fileName = request.search.get('fileName') ?? '';
      return backend.work.begin('READING_FORM', registration().unitId, fileName, () => {
        const read = previewOf(fileName) ?? refuse(422, 'file-kind-unknown');
        return `${path}/readings/${read.digest}`;
      });
    }
    case 'GET registrations/:id/readings/:id': {
      const preview = previewOf(digest) ?? refuse(404, 'reading-unknown');
      return ok({ ...preview, alreadyTaken: registration().imported?.digest === digest });
    }
    case 'POST registrations/:id/readings/:id/acceptance':
      return backend.work.begin('TAKING_FORM', registration().unitId, '', () => {
        take(backend.desk, request, registration(), digest);
        return path;
      });
    default:
      return undefined;
  }
};
