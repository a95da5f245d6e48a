import enAdmin from './en/admin.json';
import enCampaigns from './en/campaigns.json';
import enCommon from './en/common.json';
import enComparison from './en/comparison.json';
import enHome from './en/home.json';
import enImport from './en/import.json';
import enInbox from './en/inbox.json';
import enInternalPledges from './en/internal-pledges.json';
import enOperation from './en/operation.json';
import enProblem from './en/problem.json';
import enProvince from './en/province.json';
import enReference from './en/reference.json';
import enRegistration from './en/registration.json';
import enRounds from './en/rounds.json';
import viAdmin from './vi/admin.json';
import viCampaigns from './vi/campaigns.json';
import viCommon from './vi/common.json';
import viComparison from './vi/comparison.json';
import viHome from './vi/home.json';
import viImport from './vi/import.json';
import viInbox from './vi/inbox.json';
import viInternalPledges from './vi/internal-pledges.json';
import viOperation from './vi/operation.json';
import viProblem from './vi/problem.json';
import viProvince from './vi/province.json';
import viReference from './vi/reference.json';
import viRegistration from './vi/registration.json';
import viRounds from './vi/rounds.json';

export const vi = {
  common: viCommon,
  problem: viProblem,
  home: viHome,
  registration: viRegistration,
  rounds: viRounds,
  comparison: viComparison,
  province: viProvince,
  campaigns: viCampaigns,
  inbox: viInbox,
  import: viImport,
  internalPledges: viInternalPledges,
  admin: viAdmin,
  operation: viOperation,
  reference: viReference,
};

export const en = {
  common: enCommon,
  problem: enProblem,
  home: enHome,
  registration: enRegistration,
  rounds: enRounds,
  comparison: enComparison,
  province: enProvince,
  campaigns: enCampaigns,
  inbox: enInbox,
  import: enImport,
  internalPledges: enInternalPledges,
  admin: enAdmin,
  operation: enOperation,
  reference: enReference,
};
