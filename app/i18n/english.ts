import account from './en/account';
import accreditation from './en/accreditation';
import activity from './en/activity';
import agreements from './en/agreements';
import annualReport from './en/annual-report';
import api from './en/api';
import approval from './en/approval';
import availability from './en/availability';
import booking from './en/booking';
import call from './en/call';
import contact from './en/contact';
import content from './en/content';
import coordinator from './en/coordinator';
import copy from './en/copy';
import domain from './en/domain';
import earlier from './en/earlier';
import errors from './en/errors';
import exportsArea from './en/exports';
import fairness from './en/fairness';
import findings from './en/findings';
import followUp from './en/follow-up';
import handover from './en/handover';
import home from './en/home';
import hoursConfirmation from './en/hours-confirmation';
import imports from './en/imports';
import intake from './en/intake';
import invitation from './en/invitation';
import invoicePaper from './en/invoice-paper';
import invoices from './en/invoices';
import ledgers from './en/ledgers';
import levels from './en/levels';
import library from './en/library';
import lines from './en/lines';
import loop from './en/loop';
import mail from './en/mail';
import map from './en/map';
import matching from './en/matching';
import merging from './en/merging';
import methodology from './en/methodology';
import months from './en/months';
import openData from './en/open-data';
import organisations from './en/organisations';
import participation from './en/participation';
import payees from './en/payees';
import payers from './en/payers';
import payouts from './en/payouts';
import plainPage from './en/plain-page';
import planning from './en/planning';
import profile from './en/profile';
import quality from './en/quality';
import quote from './en/quote';
import rates from './en/rates';
import register from './en/register';
import registerSearch from './en/register-search';
import registration from './en/registration';
import request from './en/request';
import retention from './en/retention';
import review from './en/review';
import reviewer from './en/reviewer';
import running from './en/running';
import screening from './en/screening';
import settings from './en/settings';
import shell from './en/shell';
import statements from './en/statements';
import supervisor from './en/supervisor';
import taxonomies from './en/taxonomies';
import team from './en/team';
import themes from './en/themes';
import ties from './en/ties';
import treasurer from './en/treasurer';
import triage from './en/triage';
import upkeep from './en/upkeep';

export const english = {
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
