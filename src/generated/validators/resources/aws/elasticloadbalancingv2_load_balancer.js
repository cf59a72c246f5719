/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/elasticloadbalancingv2_load_balancer.json" */;
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
if(data.LoadBalancerArn !== undefined){
if(typeof data.LoadBalancerArn !== "string"){
const err0 = {instancePath:instancePath+"/LoadBalancerArn",schemaPath:"#/properties/LoadBalancerArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.LoadBalancerName !== undefined){
if(typeof data.LoadBalancerName !== "string"){
const err1 = {instancePath:instancePath+"/LoadBalancerName",schemaPath:"#/properties/LoadBalancerName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.DNSName !== undefined){
if(typeof data.DNSName !== "string"){
const err2 = {instancePath:instancePath+"/DNSName",schemaPath:"#/properties/DNSName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Scheme !== undefined){
if(typeof data.Scheme !== "string"){
const err3 = {instancePath:instancePath+"/Scheme",schemaPath:"#/properties/Scheme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err4 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.VpcId !== undefined){
if(typeof data.VpcId !== "string"){
const err5 = {instancePath:instancePath+"/VpcId",schemaPath:"#/properties/VpcId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.IpAddressType !== undefined){
if(typeof data.IpAddressType !== "string"){
const err6 = {instancePath:instancePath+"/IpAddressType",schemaPath:"#/properties/IpAddressType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.SecurityGroups !== undefined){
let data7 = data.SecurityGroups;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
const err7 = {instancePath:instancePath+"/SecurityGroups/" + i0,schemaPath:"#/properties/SecurityGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/SecurityGroups",schemaPath:"#/properties/SecurityGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.Listeners !== undefined){
let data9 = data.Listeners;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.ListenerArn !== undefined){
if(typeof data10.ListenerArn !== "string"){
const err9 = {instancePath:instancePath+"/Listeners/" + i1+"/ListenerArn",schemaPath:"#/properties/Listeners/items/properties/ListenerArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data10.Port !== undefined){
let data12 = data10.Port;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err10 = {instancePath:instancePath+"/Listeners/" + i1+"/Port",schemaPath:"#/properties/Listeners/items/properties/Port/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data10.Protocol !== undefined){
if(typeof data10.Protocol !== "string"){
const err11 = {instancePath:instancePath+"/Listeners/" + i1+"/Protocol",schemaPath:"#/properties/Listeners/items/properties/Protocol/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data10.SslPolicy !== undefined){
if(typeof data10.SslPolicy !== "string"){
const err12 = {instancePath:instancePath+"/Listeners/" + i1+"/SslPolicy",schemaPath:"#/properties/Listeners/items/properties/SslPolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data10.MutualAuthentication !== undefined){
if(typeof data10.MutualAuthentication !== "string"){
const err13 = {instancePath:instancePath+"/Listeners/" + i1+"/MutualAuthentication",schemaPath:"#/properties/Listeners/items/properties/MutualAuthentication/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data10.Forwards !== undefined){
if(typeof data10.Forwards !== "boolean"){
const err14 = {instancePath:instancePath+"/Listeners/" + i1+"/Forwards",schemaPath:"#/properties/Listeners/items/properties/Forwards/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data10.Authenticates !== undefined){
if(typeof data10.Authenticates !== "boolean"){
const err15 = {instancePath:instancePath+"/Listeners/" + i1+"/Authenticates",schemaPath:"#/properties/Listeners/items/properties/Authenticates/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data10.Rules !== undefined){
let data18 = data10.Rules;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.Priority !== undefined){
if(typeof data19.Priority !== "string"){
const err16 = {instancePath:instancePath+"/Listeners/" + i1+"/Rules/" + i2+"/Priority",schemaPath:"#/properties/Listeners/items/properties/Rules/items/properties/Priority/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data19.Actions !== undefined){
let data21 = data19.Actions;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
if(typeof data21[i3] !== "string"){
const err17 = {instancePath:instancePath+"/Listeners/" + i1+"/Rules/" + i2+"/Actions/" + i3,schemaPath:"#/properties/Listeners/items/properties/Rules/items/properties/Actions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/Listeners/" + i1+"/Rules/" + i2+"/Actions",schemaPath:"#/properties/Listeners/items/properties/Rules/items/properties/Actions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/Listeners/" + i1+"/Rules/" + i2,schemaPath:"#/properties/Listeners/items/properties/Rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err20 = {instancePath:instancePath+"/Listeners/" + i1+"/Rules",schemaPath:"#/properties/Listeners/items/properties/Rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err21 = {instancePath:instancePath+"/Listeners/" + i1,schemaPath:"#/properties/Listeners/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/Listeners",schemaPath:"#/properties/Listeners/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.TargetGroups !== undefined){
let data23 = data.TargetGroups;
if(Array.isArray(data23)){
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
let data24 = data23[i4];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.TargetGroupArn !== undefined){
if(typeof data24.TargetGroupArn !== "string"){
const err23 = {instancePath:instancePath+"/TargetGroups/" + i4+"/TargetGroupArn",schemaPath:"#/properties/TargetGroups/items/properties/TargetGroupArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data24.TargetGroupName !== undefined){
if(typeof data24.TargetGroupName !== "string"){
const err24 = {instancePath:instancePath+"/TargetGroups/" + i4+"/TargetGroupName",schemaPath:"#/properties/TargetGroups/items/properties/TargetGroupName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data24.TargetType !== undefined){
if(typeof data24.TargetType !== "string"){
const err25 = {instancePath:instancePath+"/TargetGroups/" + i4+"/TargetType",schemaPath:"#/properties/TargetGroups/items/properties/TargetType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data24.Protocol !== undefined){
if(typeof data24.Protocol !== "string"){
const err26 = {instancePath:instancePath+"/TargetGroups/" + i4+"/Protocol",schemaPath:"#/properties/TargetGroups/items/properties/Protocol/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data24.Port !== undefined){
let data29 = data24.Port;
if(!((typeof data29 == "number") && (isFinite(data29)))){
const err27 = {instancePath:instancePath+"/TargetGroups/" + i4+"/Port",schemaPath:"#/properties/TargetGroups/items/properties/Port/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data24.VpcId !== undefined){
if(typeof data24.VpcId !== "string"){
const err28 = {instancePath:instancePath+"/TargetGroups/" + i4+"/VpcId",schemaPath:"#/properties/TargetGroups/items/properties/VpcId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data24.Targets !== undefined){
let data31 = data24.Targets;
if(Array.isArray(data31)){
const len5 = data31.length;
for(let i5=0; i5<len5; i5++){
let data32 = data31[i5];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.Id !== undefined){
if(typeof data32.Id !== "string"){
const err29 = {instancePath:instancePath+"/TargetGroups/" + i4+"/Targets/" + i5+"/Id",schemaPath:"#/properties/TargetGroups/items/properties/Targets/items/properties/Id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data32.Port !== undefined){
let data34 = data32.Port;
if(!((typeof data34 == "number") && (isFinite(data34)))){
const err30 = {instancePath:instancePath+"/TargetGroups/" + i4+"/Targets/" + i5+"/Port",schemaPath:"#/properties/TargetGroups/items/properties/Targets/items/properties/Port/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data32.State !== undefined){
if(typeof data32.State !== "string"){
const err31 = {instancePath:instancePath+"/TargetGroups/" + i4+"/Targets/" + i5+"/State",schemaPath:"#/properties/TargetGroups/items/properties/Targets/items/properties/State/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err32 = {instancePath:instancePath+"/TargetGroups/" + i4+"/Targets/" + i5,schemaPath:"#/properties/TargetGroups/items/properties/Targets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err33 = {instancePath:instancePath+"/TargetGroups/" + i4+"/Targets",schemaPath:"#/properties/TargetGroups/items/properties/Targets/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err34 = {instancePath:instancePath+"/TargetGroups/" + i4,schemaPath:"#/properties/TargetGroups/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err35 = {instancePath:instancePath+"/TargetGroups",schemaPath:"#/properties/TargetGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"LoadBalancerArn":true,"LoadBalancerName":true,"DNSName":true,"Scheme":true,"Type":true,"VpcId":true,"IpAddressType":true,"SecurityGroups":true,"Listeners":true,"TargetGroups":true},"dynamicProps":false,"dynamicItems":false};
