import account from './nl/account';
import accreditation from './nl/accreditation';
import activity from './nl/activity';
import agreements from './nl/agreements';
import annualReport from './nl/annual-report';
import api from './nl/api';
import approval from './nl/approval';
import availability from './nl/availability';
import booking from './nl/booking';
import call from './nl/call';
import contact from './nl/contact';
import content from './nl/content';
import coordinator from './nl/coordinator';
import copy from './nl/copy';
import domain from './nl/domain';
import earlier from './nl/earlier';
import errors from './nl/errors';
import exportsArea from './nl/exports';
import fairness from './nl/fairness';
import findings from './nl/findings';
import followUp from './nl/follow-up';
import handover from './nl/handover';
import home from './nl/home';
import hoursConfirmation from './nl/hours-confirmation';
import imports from './nl/imports';
import intake from './nl/intake';
import invitation from './nl/invitation';
import invoicePaper from './nl/invoice-paper';
import invoices from './nl/invoices';
import ledgers from './nl/ledgers';
import levels from './nl/levels';
import library from './nl/library';
import lines from './nl/lines';
import loop from './nl/loop';
import mail from './nl/mail';
import map from './nl/map';
import matching from './nl/matching';
import merging from './nl/merging';
import methodology from './nl/methodology';
import months from './nl/months';
import openData from './nl/open-data';
import organisations from './nl/organisations';
import participation from './nl/participation';
import payees from './nl/payees';
import payers from './nl/payers';
import payouts from './nl/payouts';
import plainPage from './nl/plain-page';
import planning from './nl/planning';
import profile from './nl/profile';
import quality from './nl/quality';
import quote from './nl/quote';
import rates from './nl/rates';
import register from './nl/register';
import registerSearch from './nl/register-search';
import registration from './nl/registration';
import request from './nl/request';
import retention from './nl/retention';
import review from './nl/review';
import reviewer from './nl/reviewer';
import running from './nl/running';
import screening from './nl/screening';
import settings from './nl/settings';
import shell from './nl/shell';
import statements from './nl/statements';
import supervisor from './nl/supervisor';
import taxonomies from './nl/taxonomies';
import team from './nl/team';
import themes from './nl/themes';
import ties from './nl/ties';
import treasurer from './nl/treasurer';
import triage from './nl/triage';
import upkeep from './nl/upkeep';

export const dutch = {
  annualReport,
  api,
  loop,
  openData,
  registration,
  shell,
  handover,
  findings,
  followUp,
  home,
  register,
  registerSearch,
  intake,
  request,
  account,
  agreements,
  accreditation,
  approval,
  review,
  running,
  quality,
  reviewer,
  availability,
  booking,
  supervisor,
  taxonomies,
  team,
  treasurer,
  copy,
  coordinator,
  triage,
  participation,
  map,
  matching,
  fairness,
  invitation,
  invoicePaper,
  payees,
  lines,
  months,
  settings,
  rates,
  invoices,
  hoursConfirmation,
  payers,
  organisations,
  themes,
  ties,
  upkeep,
  payouts,
  planning,
  profile,
  imports,
  quote,
  retention,
  call,
  contact,
  content,
  ledgers,
  levels,
  library,
  mail,
  merging,
  methodology,
  activity,
  earlier,
  errors,
  exports: exportsArea,
  domain,
  statements,
  plainPage,
  screening,
};
