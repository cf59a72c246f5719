/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/bedrock_agent.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agentId !== undefined){
if(typeof data.agentId !== "string"){
const err0 = {instancePath:instancePath+"/agentId",schemaPath:"#/properties/agentId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.agentName !== undefined){
if(typeof data.agentName !== "string"){
const err1 = {instancePath:instancePath+"/agentName",schemaPath:"#/properties/agentName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.agentVersion !== undefined){
if(typeof data.agentVersion !== "string"){
const err2 = {instancePath:instancePath+"/agentVersion",schemaPath:"#/properties/agentVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.agentStatus !== undefined){
if(typeof data.agentStatus !== "string"){
const err3 = {instancePath:instancePath+"/agentStatus",schemaPath:"#/properties/agentStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.foundationModel !== undefined){
if(typeof data.foundationModel !== "string"){
const err5 = {instancePath:instancePath+"/foundationModel",schemaPath:"#/properties/foundationModel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.instruction !== undefined){
if(typeof data.instruction !== "string"){
const err6 = {instancePath:instancePath+"/instruction",schemaPath:"#/properties/instruction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.orchestrationType !== undefined){
if(typeof data.orchestrationType !== "string"){
const err7 = {instancePath:instancePath+"/orchestrationType",schemaPath:"#/properties/orchestrationType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.idleSessionTTLInSeconds !== undefined){
let data8 = data.idleSessionTTLInSeconds;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err8 = {instancePath:instancePath+"/idleSessionTTLInSeconds",schemaPath:"#/properties/idleSessionTTLInSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.agentResourceRoleArn !== undefined){
if(typeof data.agentResourceRoleArn !== "string"){
const err9 = {instancePath:instancePath+"/agentResourceRoleArn",schemaPath:"#/properties/agentResourceRoleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.customerEncryptionKeyArn !== undefined){
if(typeof data.customerEncryptionKeyArn !== "string"){
const err10 = {instancePath:instancePath+"/customerEncryptionKeyArn",schemaPath:"#/properties/customerEncryptionKeyArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.guardrailConfiguration !== undefined){
let data11 = data.guardrailConfiguration;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.guardrailIdentifier !== undefined){
if(typeof data11.guardrailIdentifier !== "string"){
const err11 = {instancePath:instancePath+"/guardrailConfiguration/guardrailIdentifier",schemaPath:"#/properties/guardrailConfiguration/properties/guardrailIdentifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data11.guardrailVersion !== undefined){
if(typeof data11.guardrailVersion !== "string"){
const err12 = {instancePath:instancePath+"/guardrailConfiguration/guardrailVersion",schemaPath:"#/properties/guardrailConfiguration/properties/guardrailVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/guardrailConfiguration",schemaPath:"#/properties/guardrailConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.memoryConfiguration !== undefined){
let data14 = data.memoryConfiguration;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.enabledMemoryTypes !== undefined){
let data15 = data14.enabledMemoryTypes;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(typeof data15[i0] !== "string"){
const err14 = {instancePath:instancePath+"/memoryConfiguration/enabledMemoryTypes/" + i0,schemaPath:"#/properties/memoryConfiguration/properties/enabledMemoryTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/memoryConfiguration/enabledMemoryTypes",schemaPath:"#/properties/memoryConfiguration/properties/enabledMemoryTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data14.storageDays !== undefined){
let data17 = data14.storageDays;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err16 = {instancePath:instancePath+"/memoryConfiguration/storageDays",schemaPath:"#/properties/memoryConfiguration/properties/storageDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/memoryConfiguration",schemaPath:"#/properties/memoryConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.promptOverrideConfiguration !== undefined){
let data18 = data.promptOverrideConfiguration;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err18 = {instancePath:instancePath+"/promptOverrideConfiguration",schemaPath:"#/properties/promptOverrideConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.customOrchestration !== undefined){
let data19 = data.customOrchestration;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.executor !== undefined){
let data20 = data19.executor;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.lambda !== undefined){
if(typeof data20.lambda !== "string"){
const err19 = {instancePath:instancePath+"/customOrchestration/executor/lambda",schemaPath:"#/properties/customOrchestration/properties/executor/properties/lambda/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/customOrchestration/executor",schemaPath:"#/properties/customOrchestration/properties/executor/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/customOrchestration",schemaPath:"#/properties/customOrchestration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.agentCollaboration !== undefined){
if(typeof data.agentCollaboration !== "string"){
const err22 = {instancePath:instancePath+"/agentCollaboration",schemaPath:"#/properties/agentCollaboration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.actionGroups !== undefined){
let data23 = data.actionGroups;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.actionGroupName !== undefined){
if(typeof data24.actionGroupName !== "string"){
const err23 = {instancePath:instancePath+"/actionGroups/" + i1+"/actionGroupName",schemaPath:"#/properties/actionGroups/items/properties/actionGroupName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data24.actionGroupState !== undefined){
if(typeof data24.actionGroupState !== "string"){
const err24 = {instancePath:instancePath+"/actionGroups/" + i1+"/actionGroupState",schemaPath:"#/properties/actionGroups/items/properties/actionGroupState/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data24.parentActionSignature !== undefined){
if(typeof data24.parentActionSignature !== "string"){
const err25 = {instancePath:instancePath+"/actionGroups/" + i1+"/parentActionSignature",schemaPath:"#/properties/actionGroups/items/properties/parentActionSignature/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data24.actionGroupExecutor !== undefined){
let data28 = data24.actionGroupExecutor;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.lambda !== undefined){
if(typeof data28.lambda !== "string"){
const err26 = {instancePath:instancePath+"/actionGroups/" + i1+"/actionGroupExecutor/lambda",schemaPath:"#/properties/actionGroups/items/properties/actionGroupExecutor/properties/lambda/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data28.customControl !== undefined){
if(typeof data28.customControl !== "string"){
const err27 = {instancePath:instancePath+"/actionGroups/" + i1+"/actionGroupExecutor/customControl",schemaPath:"#/properties/actionGroups/items/properties/actionGroupExecutor/properties/customControl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/actionGroups/" + i1+"/actionGroupExecutor",schemaPath:"#/properties/actionGroups/items/properties/actionGroupExecutor/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data24.functions !== undefined){
let data31 = data24.functions;
if(Array.isArray(data31)){
const len2 = data31.length;
for(let i2=0; i2<len2; i2++){
let data32 = data31[i2];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.name !== undefined){
if(typeof data32.name !== "string"){
const err29 = {instancePath:instancePath+"/actionGroups/" + i1+"/functions/" + i2+"/name",schemaPath:"#/properties/actionGroups/items/properties/functions/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data32.requireConfirmation !== undefined){
if(typeof data32.requireConfirmation !== "string"){
const err30 = {instancePath:instancePath+"/actionGroups/" + i1+"/functions/" + i2+"/requireConfirmation",schemaPath:"#/properties/actionGroups/items/properties/functions/items/properties/requireConfirmation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/actionGroups/" + i1+"/functions/" + i2,schemaPath:"#/properties/actionGroups/items/properties/functions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/actionGroups/" + i1+"/functions",schemaPath:"#/properties/actionGroups/items/properties/functions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/actionGroups/" + i1,schemaPath:"#/properties/actionGroups/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/actionGroups",schemaPath:"#/properties/actionGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"agentId":true,"agentName":true,"agentVersion":true,"agentStatus":true,"description":true,"foundationModel":true,"instruction":true,"orchestrationType":true,"idleSessionTTLInSeconds":true,"agentResourceRoleArn":true,"customerEncryptionKeyArn":true,"guardrailConfiguration":true,"memoryConfiguration":true,"promptOverrideConfiguration":true,"customOrchestration":true,"agentCollaboration":true,"actionGroups":true},"dynamicProps":false,"dynamicItems":false};
