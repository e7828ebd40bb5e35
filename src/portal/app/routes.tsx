import { lazy } from 'react';
import { Route, Routes } from 'react-router-dom';

const Home = lazy(() => import('../pages/home/HomePage'));
const RollStart = lazy(() => import('../pages/roll/RollStartPage'));
const Roll = lazy(() => import('../pages/roll/RollPage'));
const Students = lazy(() => import('../pages/students/StudentsPage'));
const Student = lazy(() => import('../pages/student/StudentPage'));
const StudentForm = lazy(() => import('../pages/student/StudentFormPage'));
const GuardianForm = lazy(() => import('../pages/student/GuardianFormPage'));
const OpenCase = lazy(() => import('../pages/student/OpenCasePage'));
const AbsenceForm = lazy(() => import('../pages/absence/AbsenceFormPage'));
const Cases = lazy(() => import('../pages/cases/CasesPage'));
const Case = lazy(() => import('../pages/case/CasePage'));
const Action = lazy(() => import('../pages/action/ActionPage'));
const Documents = lazy(() => import('../pages/documents/DocumentsPage'));
const OneDocument = lazy(() => import('../pages/document/DocumentPage'));
const Inspections = lazy(() => import('../pages/inspections/InspectionsPage'));
const Inspection = lazy(() => import('../pages/inspection/InspectionPage'));
const Findings = lazy(() => import('../pages/findings/FindingsPage'));
const Finding = lazy(() => import('../pages/finding/FindingPage'));
const FindingForm = lazy(() => import('../pages/finding/FindingFormPage'));
const Duties = lazy(() => import('../pages/duties/DutiesPage'));
const Schools = lazy(() => import('../pages/schools/SchoolsPage'));
const More = lazy(() => import('../pages/more/MorePage'));
const Registers = lazy(() => import('../pages/registers/RegistersPage'));
const Register = lazy(() => import('../pages/registers/RegisterPage'));
const RegisterForm = lazy(() => import('../pages/registers/RegisterFormPage'));
const RegisterRecord = lazy(() => import('../pages/registers/RegisterRecordPage'));
const Records = lazy(() => import('../pages/records/RecordsHubPage'));
const RecordList = lazy(() => import('../pages/records/RecordListPage'));
const NewRecord = lazy(() => import('../pages/records/NewRecordPage'));
const OneRecord = lazy(() => import('../pages/records/RecordPage'));
const RecordStep = lazy(() => import('../pages/records/RecordStepPage'));
const Ledgers = lazy(() => import('../pages/ledgers/LedgersPage'));
const NotFound = lazy(() => import('../pages/not-found/NotFoundPage'));

/** Every address of the portal; each page is a script of its own. */
export function PortalRoutes() {
  return (
    <Routes>
      <Route path="/" element={<Home />} />
      <Route path="/roll" element={<RollStart />} />
      <Route path="/roll/:classId" element={<Roll />} />
      <Route path="/students" element={<Students />} />
      <Route path="/students/new" element={<StudentForm />} />
      <Route path="/students/:id" element={<Student />} />
      <Route path="/students/:id/edit" element={<StudentForm />} />
      <Route path="/students/:id/guardians/new" element={<GuardianForm />} />
      <Route path="/students/:id/guardians/:guardianId" element={<GuardianForm />} />
      <Route path="/students/:id/case" element={<OpenCase />} />
      <Route path="/absences/:id/:step" element={<AbsenceForm />} />
      <Route path="/cases" element={<Cases />} />
      <Route path="/cases/:id" element={<Case />} />
      <Route path="/cases/:id/:action" element={<Action />} />
      <Route path="/documents" element={<Documents />} />
      <Route path="/documents/:id" element={<OneDocument />} />
      <Route path="/inspections" element={<Inspections />} />
      <Route path="/inspections/:id" element={<Inspection />} />
      <Route path="/findings" element={<Findings />} />
      <Route path="/findings/:id" element={<Finding />} />
      <Route path="/findings/:id/:step" element={<FindingForm />} />
      <Route path="/duties" element={<Duties />} />
      <Route path="/schools" element={<Schools />} />
      <Route path="/registers" element={<Registers />} />
      <Route path="/registers/:register" element={<Register />} />
      <Route path="/registers/:register/new" element={<RegisterForm />} />
      <Route path="/registers/:register/:id" element={<RegisterRecord />} />
      <Route path="/registers/:register/:id/edit" element={<RegisterForm />} />
      <Route path="/records" element={<Records />} />
      <Route path="/records/:kind" element={<RecordList />} />
      <Route path="/records/:kind/new" element={<NewRecord />} />
      <Route path="/records/:kind/:id" element={<OneRecord />} />
      <Route path="/records/:kind/:id/:step" element={<RecordStep />} />
      <Route path="/ledgers" element={<Ledgers />} />
      <Route path="/more" element={<More />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
