import account from './en/account';
import activity from './en/activity';
import content from './en/content';
import coordinator from './en/coordinator';
import domain from './en/domain';
import errors from './en/errors';
import home from './en/home';
import intake from './en/intake';
import invitation from './en/invitation';
import mail from './en/mail';
import matching from './en/matching';
import organisations from './en/organisations';
import plainPage from './en/plain-page';
import register from './en/register';
import request from './en/request';
import reviewer from './en/reviewer';
import screening from './en/screening';
import shell from './en/shell';
import statements from './en/statements';
import supervisor from './en/supervisor';
import treasurer from './en/treasurer';
import triage from './en/triage';

export const english = {
  shell,
  home,
  register,
  intake,
  request,
  account,
  reviewer,
  supervisor,
  treasurer,
  coordinator,
  triage,
  matching,
  invitation,
  organisations,
  content,
  mail,
  activity,
  errors,
  domain,
  statements,
  plainPage,
  screening,
};
